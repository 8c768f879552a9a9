/** All that a letter is made of, as digests: where none of them has changed, neither has the letter. */

import { fileName, issuedName, readProfile } from '../archive/issued-files.js';
import { type Digest, digestOf } from '../circular/digest.js';
import { printsVoidNumber, type RegisteredDocument } from '../register/ledger.js';
import type { Surroundings } from '../workspace/load-files.js';
import { organisationDigest } from '../workspace/organisation-digest.js';
import { readInside } from '../workspace/read-file.js';
import { themeDigests } from '../workspace/theme-digests.js';
import type { LetterForm } from './letter-form.js';
import type { PlannedLetter } from './plan-letters.js';

export interface LetterBasis {
  /** Of everything but the templates. */
  readonly inputs: Digest;
  /** Of the profile as it is now; of these, the letter rests on those that take part in it. */
  readonly templates: ReadonlyMap<string, Digest>;
}

export interface BasisMaterials extends Surroundings {
  readonly form: LetterForm;
  /** The program's build, and the fonts that come with it. */
  readonly program: string;
}

export interface LetterBases {
  /** null where anything is amiss: the letter is then made, and says what. */
  readonly basisOf: (planned: PlannedLetter) => Promise<LetterBasis | null>;
  /** Of what all letters share, and what may be wrong with it. */
  readonly shared: Digest;
}

export function openLetterBasis(materials: BasisMaterials): LetterBases {
  const { workspace, organisation, organisationFiles, register, form, program } = materials;
  const named = [...organisation.logos, ...Object.values(organisation.fonts ?? {})];
  const shared = [program, form, organisationDigest(organisationFiles), named.map(digestInside)];
  const themes = new Map<string, ReturnType<typeof themeDigests>>();
  const profiles = new Map<Digest, Promise<boolean>>();

  function digestInside(name: string): Digest | null {
    const { value } = readInside(workspace, name);
    return value && digestOf(value);
  }

  function ofDraft({ surveyed }: PlannedLetter): Promise<LetterBasis | null> | null {
    if (!surveyed?.circular) return null;
    const { file, digest, circular, names } = surveyed;
    const theme = themes.get(circular.profile) ?? themeDigests(workspace, circular.profile);
    themes.set(circular.profile, theme);
    const inputs = digestOf(JSON.stringify([...shared, file, digest, circular.profile, names.map(digestInside)]));
    return theme.then((templates) => templates && { inputs, templates });
  }

  async function ofIssued(document: RegisteredDocument): Promise<LetterBasis | null> {
    const { issue, current } = document;
    const [letter, profile] = issue.issued();
    const seal = issue.seal();
    if (!seal || letter === undefined || profile === undefined) return null;
    if (digestInside(issuedName(letter, '.json')) !== letter) return null;
    const isWhole = profiles.get(profile) ?? isProfileWhole(profile);
    profiles.set(profile, isWhole);
    if (!(await isWhole)) return null;
    const inputs = digestOf(JSON.stringify([program, form, seal.digest, current, printsVoidNumber(document)]));
    return { inputs, templates: new Map() };
  }

  async function isProfileWhole(digest: Digest): Promise<boolean> {
    const manifest = await readProfile(register.store, digest);
    if (manifest.state !== 'whole') return false;
    const { files, pictures, fonts } = manifest.value;
    // An own font is not kept: where it is not as it was, the letter's turn says so.
    if (Object.values(fonts).some((font) => font && digestInside(font.path) !== font.digest)) return false;
    const kept = [...Object.entries(files), ...Object.entries(pictures)];
    return kept.every(([file, each]) => digestInside(fileName(file, each)) === each);
  }

  return {
    shared: digestOf(JSON.stringify(shared)),
    async basisOf(planned) {
      const { surveyed, document } = planned;
      if (surveyed && (surveyed.hasFindings || planned.hasObjections())) return null;
      if (document === null) return await ofDraft(planned);
      // What was sealed with a letter is not looked through for files that the letter names.
      return surveyed?.names.length === 0 ? await ofIssued(document) : null;
    },
  };
}
