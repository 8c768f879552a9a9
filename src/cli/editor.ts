/** A text in the user's own editor, as git opens one. */

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Edited {
  /** The command that opened it. */
  readonly editor: string;
  /** What was left in it, in whatever encoding; null where the editor could not be started or ended with an error. */
  readonly bytes: Uint8Array | null;
}

/** Opens a text of its own; waits until the editor is closed. */
export async function editText(text: string): Promise<Edited> {
  const folder = await mkdtemp(join(tmpdir(), 'genelge-'));
  try {
    const file = join(folder, 'metin.md');
    await writeFile(file, text);
    const { editor, isDone } = await editFile(file);
    return { editor, bytes: isDone ? await readFile(file) : null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** VISUAL, EDITOR, else what the system usually has. */
export function editorOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
}

/** Opens a file where it lies; waits until the editor is closed. `isDone`: it was started, and ended without an error. */
export async function editFile(file: string): Promise<{ readonly editor: string; readonly isDone: boolean }> {
  const editor = editorOf(process.env);
  const isWindows = process.platform === 'win32';
  // A shell, because the variable may hold arguments: `code --wait`.
  const [command, args] = isWindows ? [`${editor} "${file}"`, []] : ['sh', ['-c', `${editor} "$@"`, editor, file]];
  const isDone = await new Promise<boolean>((done) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: isWindows });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
  return { editor, isDone };
}
