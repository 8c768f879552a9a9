import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pressWorkspace } from '../render/press-workspace.js';
import { describePages } from './describe-pages.js';
import { describeTags } from './describe-tags.js';

const WORKSPACES = [
  'circulars',
  'tests/fixtures/samples/birlik-2018',
  'tests/fixtures/samples/birlik-2025',
  'tests/fixtures/samples/oda',
  'tests/fixtures/samples/federasyon',
  'tests/fixtures/samples/dernek',
  'tests/fixtures/samples/konfederasyon',
  'tests/fixtures/samples/kooperatif',
  'tests/fixtures/samples/kurul',
  'tests/fixtures/samples/muhendisler',
  'tests/fixtures/samples/noterler',
  'tests/fixtures/clerks',
];

/** Every letter as text, its pages' geometry and its tags, beside what was looked at and accepted (UPDATE=1 accepts). */
describe('a letter comes out as it was accepted', () => {
  it.each(WORKSPACES)('in %s', async (workspace) => {
    for (const { file, pages, text, pdf } of await pressWorkspace(workspace)) {
      const folder = join('tests/golden', basename(workspace), basename(file, '.yaml'));
      await compare(join(folder, 'letter.txt'), text);
      await compare(join(folder, 'pages.txt'), describePages(pages));
      await compare(join(folder, 'tags.txt'), await describeTags(pdf));
    }
  });
});

async function compare(path: string, actual: string): Promise<void> {
  if (process.env.UPDATE) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, actual);
  }
  expect(actual, path).toBe(await readFile(path, 'utf8'));
}
