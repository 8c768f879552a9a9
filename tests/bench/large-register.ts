/** Writes a register of `count` letters over thirty years into a folder, all sealed as its only entry is. */

import { readFileSync, writeFileSync } from 'node:fs';
import { HEADER, HEADER_DIGEST, type IssueEntry, printLine } from '../../src/register/entry.js';
import { readRegister } from '../../src/register/read-register.js';

const YEARS = 30;
const [path = '', size = '200000'] = process.argv.slice(2);
const count = Number(size);
const only = readRegister(readFileSync(path)).register.lines[0]?.read()?.entry;
if (!only || !('file' in only)) throw new Error('the register has no entry to take the seals of');

let tip = HEADER_DIGEST;
const lines = [HEADER];
const perYear = Math.ceil(count / YEARS);
for (let index = 0; index < count; index += 1) {
  const year = 1996 + Math.floor(index / perYear);
  const no = (index % perYear) + 1;
  const month = String(1 + Math.floor((no / (perYear + 1)) * 12)).padStart(2, '0');
  const entry: IssueEntry = {
    ...only,
    numbers: { sayi: { year, no }, genelge: { year, no } },
    date: `${year}-${month}-15`,
    at: `${year}-${month}-15T08:00:00.000Z`,
    file: `${year}/kume-mukemmeliyet-${no}.yaml`,
    subject: 'Küme Mükemmeliyet Merkezi çağrısı ve başvuru şartları hakkında',
  };
  const { line, digest } = printLine(entry, tip);
  lines.push(line);
  tip = digest;
}
writeFileSync(path, `${lines.join('\n')}\n`);
