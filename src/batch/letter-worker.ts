/** A thread that makes letters: tasks come in, rendered letters go out, nothing is written here. */

import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Digest } from '../circular/digest.js';
import { loadOrganisation } from '../workspace/load-organisation.js';
import { organisationDigest } from '../workspace/organisation-digest.js';
import { showFrom, workspaceIn } from '../workspace/workspace.js';
import type { LetterForm } from './letter-form.js';
import type { LetterTask } from './letter-task.js';
import { openLetterRenderer } from './open-letter-renderer.js';
import type { RenderedLetter } from './rendered-letter.js';

/** What a thread is started with. */
export interface WorkerSetting {
  /** The workspace's folder, and the one that the user is in. */
  readonly root: string;
  readonly cwd: string;
  readonly form: LetterForm;
  /** Of the organisation that the letters were planned with. */
  readonly organisation: Digest;
}

export interface WorkerRequest {
  readonly id: number;
  readonly task: LetterTask;
}

export interface WorkerReply {
  readonly id: number;
  readonly rendered: RenderedLetter;
}

function serve(port: MessagePort, { root, cwd, form, organisation: planned }: WorkerSetting): void {
  const workspace = workspaceIn(root, (name) => showFrom(cwd, join(root, name)));
  const { organisation, files } = loadOrganisation(workspace);
  // The letters are then left to the thread that planned them: it has what it planned with.
  if (organisation === null || organisationDigest(files) !== planned) return port.close();
  const { render } = openLetterRenderer({ workspace, organisation, store: { root, fs } }, form);
  port.on('message', async ({ id, task }: WorkerRequest) => {
    const rendered = withOwnBytes(await render(task));
    const reply: WorkerReply = { id, rendered };
    port.postMessage(
      reply,
      (rendered.letter?.renditions ?? []).map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
  });
}

/** Bytes that share their memory with nothing else can be handed over instead of copied again. */
function withOwnBytes(rendered: RenderedLetter): RenderedLetter {
  const { letter } = rendered;
  if (letter === null) return rendered;
  const renditions = letter.renditions.map((each) => ({ ...each, bytes: new Uint8Array(each.bytes) }));
  return { ...rendered, letter: { ...letter, renditions } };
}

if (parentPort) serve(parentPort, workerData as WorkerSetting);
