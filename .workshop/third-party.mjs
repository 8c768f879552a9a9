// What of other people's is in the built program: packages by esbuild's own account, fonts and data by this file's.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';

/** Licences that permit what is done here, which is to pass on code and data with their notice. */
const KNOWN = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']);

/**
 * Name, version, licence (SPDX) and its text, of each package of which a line is in the bundles, and of what is no
 * package. Throws where a package's licence is not known.
 */
export async function thirdParty(root, metafiles) {
  const folders = new Set(metafiles.flatMap(bundledInputs).flatMap(packageFolder));
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages;
  const packages = await Promise.all([...folders].map((folder) => readPackage(root, folder, lock[folder])));
  const unknown = packages.filter(({ licence, text }) => !KNOWN.has(licence) || text === null);
  if (unknown.length > 0) {
    const names = unknown.map(({ name, licence, text }) => `${name} (${licence}${text === null ? ', no text' : ''})`);
    throw new Error(`The licence of bundled packages is not known: ${names.join(', ')}`);
  }
  return [...packages.toSorted((one, other) => (one.name < other.name ? -1 : 1)), ...(await otherWorks(root))];
}

/** Files of which something is left after what nothing uses was dropped. */
function bundledInputs({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

function packageFolder(file) {
  return /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [];
}

async function readPackage(root, folder, locked) {
  const { name, version, license: licence } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file === undefined ? null : await readFile(join(root, folder, file), 'utf8');
  return { name, version, licence, text, kind: 'npm', integrity: locked?.integrity };
}

async function otherWorks(root) {
  const font = create(await readFile(join(root, 'fonts/LiberationSerif-Regular.ttf')));
  return [
    {
      name: 'Liberation Fonts',
      version: font.version.replace('Version ', ''),
      licence: 'OFL-1.1',
      text: await readFile(join(root, 'fonts/LICENSE.txt'), 'utf8'),
      kind: 'font',
    },
    {
      name: 'Turkish hyphenation patterns of hyph-utf8',
      version: '2011-08-10',
      licence: 'LPPL-1.0+',
      text: `Copyright (C) 1987 Pierre A. MacKay, 2008, 2011 TUG
Authors: Pierre A. MacKay, H. Turgut Uyar, S. Ekin Kocabas, Mojca Miklavec

Under the LaTeX Project Public License, version 1 or later (https://www.latex-project.org/lppl/lppl-1-0.html).
They come by the package hyphen, in another form than hyph-tr.tex, which is to be had unchanged from
https://www.hyphenation.org/tex.
`,
      kind: 'data',
    },
    {
      name: 'Compact ICC Profiles, sRGB-v4.icc',
      version: '2018-03-20',
      licence: 'CC0-1.0',
      text: `In the public domain by CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).
https://github.com/saucecontrol/Compact-ICC-Profiles
`,
      kind: 'data',
    },
  ];
}

/** THIRD-PARTY-NOTICES.txt. */
export function printNotices(works) {
  const rule = '-'.repeat(80);
  const notices = works.map(({ name, version, licence, text }) =>
    [rule, `${name} ${version}`, `Licence: ${licence}`, '', text.trim(), ''].join('\n'),
  );
  return ['genelge carries the following works of others, each under its own licence.', '', ...notices].join('\n');
}
