// npm packs package.json as it stands: `clean` takes out what only this repository has a use for, `restore` puts it back.
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = join(root, 'package.json');
const kept = join(root, 'node_modules/.genelge-package.json');

async function clean() {
  // What an earlier pack that was broken off left is the whole one.
  await restore();
  await copyFile(manifest, kept);
  const { scripts: _, devDependencies: __, ...published } = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(`${manifest}.new`, `${JSON.stringify(published, null, 2)}\n`);
  await rename(`${manifest}.new`, manifest);
}

async function restore() {
  try {
    await rename(kept, manifest);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

await { clean, restore }[process.argv[2]]();
