/** A register too large to be held: read piece by piece, and again a line at a time. */

import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADER_DIGEST } from '../../register/entry.js';
import { type ReadBefore, type RegisterReading, readRegister, type Years } from '../../register/read-register.js';
import type { Store } from './durable.js';
import { REGISTER_FILE } from './register-file.js';
import { isCode } from './system-error.js';

export interface RegisterPieces {
  /** Lines of each piece have places in the whole file, and their numbers in it. Valid until the next piece is asked for. */
  readonly pieces: (years: Years) => AsyncGenerator<RegisterReading>;
  /** A line by its place, quick where it is near the one before. Valid until the next one is asked for. */
  readonly lineAt: (start: number, end: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const PIECE_BYTES = 2 ** 20;
const WINDOW_BYTES = 2 ** 18;

/** One file from beginning to end, whatever takes its name meanwhile; null where there is none. */
export async function openRegisterPieces({ root, fs }: Store): Promise<RegisterPieces | null> {
  let file: FileHandle;
  try {
    file = await fs.open(join(root, REGISTER_FILE), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
  return { pieces: (years) => piecesOf(file, years), lineAt: windowOn(file), close: () => file.close() };
}

async function* piecesOf(file: FileHandle, years: Years): AsyncGenerator<RegisterReading> {
  let buffer = Buffer.allocUnsafe(PIECE_BYTES);
  let before: ReadBefore = { lines: 0, bytes: 0, tip: HEADER_DIGEST };
  let held = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, held, buffer.length - held, before.bytes + held);
    held += bytesRead;
    const isLast = bytesRead === 0;
    const end = isLast ? held : buffer.subarray(0, held).lastIndexOf(10) + 1;
    if (end > 0) {
      const piece = buffer.subarray(0, end);
      const reading = readRegister(piece, years, before);
      yield reading;
      before = { lines: before.lines + countLines(piece), bytes: before.bytes + end, tip: reading.register.tip };
    }
    if (isLast) return;
    buffer.copyWithin(0, end, held);
    held -= end;
    // A line longer than the piece.
    if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function windowOn(file: FileHandle): RegisterPieces['lineAt'] {
  let buffer = Buffer.allocUnsafe(WINDOW_BYTES);
  let from = 0;
  let length = 0;
  return async (start, end) => {
    if (start < from || end > from + length) {
      if (end - start > buffer.length) buffer = Buffer.allocUnsafe(end - start);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      [from, length] = [start, bytesRead];
    }
    return buffer.subarray(start - from, end - from);
  };
}
