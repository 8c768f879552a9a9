import * as nodeFs from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { appendDurably, type FileSystem, type Store, writeDurably } from '../../src/workspace/store/durable.js';
import { renameInPlace } from '../../src/workspace/store/rename-in-place.js';
import { Disk, DiskError, type Luck } from '../simulation/disk.js';
import { fileSystemOf, type Gate } from '../simulation/file-system.js';

// Waiting for a virus scanner takes seconds.
vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }));

const ALL: Gate = { enter: async () => {}, taken: (bytes) => bytes };

function storeWith(gate: Partial<Gate> = {}): { readonly disk: Disk; readonly store: Store } {
  const disk = new Disk(() => 0);
  disk.makeFolder('/w');
  return { disk, store: { root: '/w', fs: fileSystemOf(disk, { ...ALL, ...gate }) } };
}

/** Nothing is kept that was not synced. */
const FORGETFUL: Luck = { below: (n) => (n === 4 ? 3 : 0) };

const text = (disk: Disk, path: string) => disk.file(path, 'read').data.toString();

async function withRegister(gate: Partial<Gate>) {
  const { disk } = storeWith();
  await appendDurably({ root: '/w', fs: fileSystemOf(disk, ALL) }, 'r', 0, 'eski\n');
  return { disk, store: { root: '/w', fs: fileSystemOf(disk, { ...ALL, ...gate }) } };
}

const NEW = 'yeni satır ğ\nbir tane daha\n';
const LENGTHS = Array.from({ length: Buffer.byteLength(NEW) }, (_, index) => index + 1);

describe('what is written', () => {
  it.each(LENGTHS)('arrives whole where the disk takes %i bytes at a time', async (most) => {
    const { disk, store } = await withRegister({ taken: (bytes) => Math.min(bytes, most) });
    await appendDurably(store, 'r', 5, NEW);
    await writeDurably(store, 'f', NEW);
    expect([text(disk, '/w/r'), text(disk, '/w/f')]).toEqual([`eski\n${NEW}`, NEW]);
  });

  it.each([0, ...LENGTHS.slice(0, -1)])('is not written at all where the disk is full after %i bytes', async (room) => {
    let left = room;
    const taken = (bytes: number) => {
      const some = Math.min(bytes, left);
      left -= some;
      return some;
    };
    const { disk, store } = await withRegister({ taken });
    await expect(appendDurably(store, 'r', 5, NEW)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(text(disk, '/w/r')).toBe('eski\n');
    left = room;
    await expect(writeDurably(store, 'r', NEW)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(text(disk, '/w/r')).toBe('eski\n');
  });

  it('is cut off again where the disk fails to sync it', async () => {
    const enter = async (call: string, path: string) => {
      if (call === 'sync') throw new DiskError('EIO', 'fsync', path);
    };
    const { disk, store } = await withRegister({ enter });
    await expect(appendDurably(store, 'r', 5, NEW)).rejects.toMatchObject({ code: 'EIO' });
    expect(text(disk, '/w/r')).toBe('eski\n');
  });

  it('is cut off again for good where it is not what was written: a power cut brings nothing of it back', async () => {
    const { disk, store } = await withRegister({});
    disk.syncAll();
    const garbling: FileSystem = {
      ...store.fs,
      open: (async (path: string, flag: string) => {
        const file = await store.fs.open(path, flag);
        return {
          ...file,
          write: (bytes: Buffer, from: number, length: number, at: number) =>
            file.write(Buffer.alloc(bytes.length, 0), from, length, at),
        };
      }) as unknown as FileSystem['open'],
    };
    await expect(appendDurably({ ...store, fs: garbling }, 'r', 5, NEW)).rejects.toMatchObject({ code: 'EIO' });
    disk.cutPower(FORGETFUL);
    expect(text(disk, '/w/r')).toBe('eski\n');
  });

  it('is read back: a disk that says it took what it did not is found out', async () => {
    const { disk, store } = await withRegister({});
    const lying: FileSystem = {
      ...store.fs,
      open: (async (path: string, flag: string) => ({
        ...(await store.fs.open(path, flag)),
        write: async (bytes: Buffer, _: number, length: number) => ({ bytesWritten: length, buffer: bytes }),
      })) as unknown as FileSystem['open'],
    };
    await expect(appendDurably({ ...store, fs: lying }, 'r', 5, NEW)).rejects.toMatchObject({ code: 'EIO' });
    expect(text(disk, '/w/r')).toBe('eski\n');
  });

  it('outlasts a power cut from the moment it is told: the bytes, the name of a new file, and a new name', async () => {
    const { disk, store } = storeWith();
    disk.syncFolder(disk.folder('/', 'open'));
    await writeDurably(store, '2019/a.yaml', 'bir');
    disk.syncFolder(disk.folder('/w', 'open'));
    await appendDurably(store, 'register.jsonl', 0, 'bir\n');
    disk.cutPower(FORGETFUL);
    expect([text(disk, '/w/2019/a.yaml'), text(disk, '/w/register.jsonl')]).toEqual(['bir', 'bir\n']);
    await writeDurably(store, '2019/a.yaml', 'iki');
    await appendDurably(store, 'register.jsonl', 4, 'iki\n');
    disk.cutPower(FORGETFUL);
    expect([text(disk, '/w/2019/a.yaml'), text(disk, '/w/register.jsonl')]).toEqual(['iki', 'bir\niki\n']);
  });
});

describe('the name of a new file', () => {
  it.each(['appended', 'written'])('outlasts a power cut from the moment it is told (%s)', async (how) => {
    const { disk, store } = storeWith();
    disk.makeFolder('/w/.genelge/tmp');
    disk.syncAll();
    await (how === 'appended' ? appendDurably(store, 'f', 0, NEW) : writeDurably(store, 'f', NEW));
    disk.cutPower({ below: (n) => (n === 4 ? 3 : 0) });
    expect(text(disk, '/w/f')).toBe(NEW);
  });
});

describe('a file that another program holds open', () => {
  const held = (times: number, code: string): FileSystem => {
    const { disk, store } = storeWith();
    disk.create('/w/half');
    disk.create('/w/a.pdf');
    let left = times;
    return {
      ...store.fs,
      rename: async (from, to) => {
        left -= 1;
        if (left >= 0) throw new DiskError(code, 'rename', String(from));
        await store.fs.rename(from, to);
      },
    };
  };

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is waited for some seconds (%s)', async (code) => {
    await expect(renameInPlace(held(5, code), '/w/half', '/w/a.pdf')).resolves.toBeUndefined();
  });

  it('is then told by its own name', async () => {
    const refused = renameInPlace(held(1000, 'EBUSY'), '/w/half', '/w/a.pdf');
    await expect(refused).rejects.toMatchObject({ code: 'EBUSY', path: '/w/a.pdf' });
  });

  it('is not waited for where the folder’s rights forbid writing', async () => {
    const fs = { ...nodeFs, ...held(1, 'EACCES'), access: async () => Promise.reject(new Error('no')) };
    await expect(renameInPlace(fs, '/w/half', '/w/a.pdf')).rejects.toMatchObject({ code: 'EACCES' });
  });
});
