import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut, runHere } from '../processes/office.js';
import { KNOWN } from './documents.js';

/** The path of the only file of that kind below `issued/`. */
function sealed(folder: string, extension: string): string {
  const names = readdirSync(join(folder, 'issued'), { recursive: true, encoding: 'utf8' });
  const [only, other] = names.filter((name) => name.endsWith(extension));
  if (only === undefined || other !== undefined) throw new Error(`not one: ${names}`);
  return join(folder, 'issued', only);
}

describe('a document that is imported with its number', () => {
  it('is sealed beside the letter, held by the audit, and in the way of no rendering', async () => {
    const [, document] = KNOWN;
    if (!document) throw new Error('there is no such document');
    const folder = await layOut({});
    writeFileSync(join(folder, 'eski.docx'), document.bytes);
    expect(await runHere(folder, ['import', 'eski.docx', '--number'])).toMatchObject({ code: 0 });
    expect(readFileSync(sealed(folder, '.docx')).equals(document.bytes)).toBe(true);
    expect(await runHere(folder, ['audit'])).toMatchObject({ code: 0 });
    expect(await runHere(folder, ['render', '2017/88'])).toMatchObject({ code: 0 });

    writeFileSync(sealed(folder, '.docx'), 'başka bir belge');
    const audited = await runHere(folder, ['audit']);
    expect(audited.code).toBe(1);
    expect(audited.err).toContain('[register/issued-changed]');
    rmSync(folder, { recursive: true });
  });
});
