/** The parts of a Word or Excel file, unpacked within bounds: what a zip says of itself is not believed. */

import { unzipSync } from 'fflate';

export type PackageReading = ReadonlyMap<string, Uint8Array> | 'damaged' | 'too-large';

const MOST_PARTS = 2_000;
const MOST_BYTES = 64 * 2 ** 20;

/** Only the parts wanted are unpacked, none beyond the size that it declares, all together within 64 MB. */
export function openPackage(bytes: Uint8Array, isWanted: (name: string) => boolean): PackageReading {
  let size = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        if (!isWanted(name)) return false;
        size += originalSize;
        return size <= MOST_BYTES && parts <= MOST_PARTS;
      },
    });
    if (size > MOST_BYTES || parts > MOST_PARTS) return 'too-large';
    return new Map(Object.entries(files));
  } catch {
    return 'damaged';
  }
}

export const MOST_UNPACKED = '64 MB';

/** A zip begins so; a Word file of before 2007 does not. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

export function isOldOffice(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
