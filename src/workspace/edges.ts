/** What the rooms that read and write are given of the world outside: never a session. */

import type { KeptReadings } from './kept-readings.js';
import type { FileSystem } from './store/durable.js';
import type { Owner } from './store/owner.js';

export type Activity = 'reading' | 'setting' | 'writing';

export interface Progress {
  /** One more is done. */
  readonly tick: () => void;
  readonly end: () => void;
}

export interface Edges {
  readonly now: () => Date;
  readonly fs: FileSystem;
  readonly onProgress: (activity: Activity, total: number) => Progress;
  /** Who is at work in a folder, as the register will name him. */
  readonly author: (root: string) => Promise<string>;
  /** Of a command that goes on; else each file is read once. */
  readonly readings?: KeptReadings;
  /** Told once, when waiting for another command becomes noticeable. */
  readonly onWait: (owner: Owner) => void;
}
