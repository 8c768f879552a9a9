/** YAML of a circular and a bundled profile → the composed letter, as the program makes it; throws on any complaint. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Circular } from '../../src/circular/circular.js';
import { parseCircular } from '../../src/circular/parse-circular.js';
import { compose, type LetterStatus, type Theme } from '../../src/compose/compose.js';
import { resolveLetter } from '../../src/compose/resolve-letter.js';
import type { ResolvedLetter } from '../../src/compose/resolved-letter.js';
import type { TemplateTexts } from '../../src/compose/template-check.js';
import { compileTemplates } from '../../src/compose/template-compile.js';
import type { Checked } from '../../src/diagnostic.js';
import type { Letter } from '../../src/letter/letter.js';
import { parseStyle } from '../../src/letter/parse-style.js';
import type { Style } from '../../src/letter/style.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';
import { readOrganisation } from '../circular/read-files.js';

export const PROFILES = ['kurum', 'yonetmelik-2020'] as const;
export type Profile = (typeof PROFILES)[number];

export function resolve(circular: string, organisation?: string): ResolvedLetter {
  return resolveLetter(parse(circular, organisation), readOrganisation(organisation));
}

export function parse(circular: string, organisation?: string): Circular {
  const { data } = sound(readYamlText(circular, 'circular', 'x.yaml'));
  return sound(parseCircular(data, '2019/x.yaml', readOrganisation(organisation)));
}

export function composeLetter(circular: string, profile: Profile, standing: LetterStatus = 'issued'): Letter {
  return sound(compose(resolve(circular), bundledTheme(profile), standing));
}

/** The house profile's files, and over them the profile's own. */
export function bundledTheme(profile: Profile): Theme {
  return { name: profile, template: sound(compileTemplates(bundledTemplates(profile))), style: bundledStyle(profile) };
}

export function bundledTemplates(profile: Profile): TemplateTexts {
  const files = ['kurum', profile].flatMap((each) =>
    readdirSync(`templates/${each}`)
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => [name, [`${each}/${name}`, readFileSync(`templates/${each}/${name}`, 'utf8')]] as const),
  );
  return new Map(new Map(files).values());
}

export function bundledStyle(profile: Profile): Style {
  const file = `${profile}/style.yaml`;
  const document = `template:${file}` as const;
  return sound(
    parseStyle(sound(readYamlText(readFileSync(`templates/${file}`, 'utf8'), document, file)).data, document),
  );
}

export function sound<T>({ value, findings }: Checked<T>): T {
  if (value === null || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return value;
}
