/** Those parts of a world that a test seldom minds: nobody sits at the terminal, and nothing is opened. */

import type { World } from '../src/cli/world.js';

export const NOBODY = {
  env: {},
  isInteractive: false,
  prompter: () => Promise.reject(new Error('nobody is there to be asked')),
  readInput: async () => '',
  openFile: async () => true,
  editFile: async () => true,
  systemUser: () => 'sekreter',
  untilEnded: async () => {},
} satisfies Partial<World>;
