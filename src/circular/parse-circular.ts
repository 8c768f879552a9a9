/** A circular's data and its organisation → Circular. What is typed is looked up here: groups, signers, series, numbers. */

import { type Checked, hasError } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { KeyPath } from '../source.js';
import { checkData } from './check-data.js';
import type { Approval, Circular, CircularAddressee, Enclosure, Signature } from './circular.js';
import { contentOf } from './circular-content.js';
import { type ApprovalEntry, type CircularFile, circularSchema, type SignatureEntry } from './circular-schema.js';
import type { Complain } from './complain.js';
import { decideAddendum, decideNumbers } from './decide-numbers.js';
import { decideSeries } from './decide-series.js';
import type { EnclosureEntry } from './enclosure-schema.js';
import { type CircularFinding, circularFinding } from './findings.js';
import type { Organisation } from './organisation.js';

/** `file` is the circular's name in the workspace, `2019/kume.yaml`. All complaints at once; null where one is an error. */
export function parseCircular(
  data: unknown,
  file: string,
  organisation: Organisation,
): Checked<Circular, CircularFinding> {
  const { value, findings } = checkData(circularSchema, data, 'circular');
  const misspelt = findings.flatMap((each) => (each.code === 'circular/unknown-key' ? [each.args.nearest ?? ''] : []));
  const unsure = new Set([...findings.map(({ at }) => at?.path[0]), ...misspelt]);
  // What is sound is looked up although the rest is not: all complaints of a run come at once.
  const entry = value ?? checkData(circularSchema, soundPart(data, unsure), 'circular').value;
  const found: CircularFinding[] = [...findings];
  const complain: Complain = (code, args, path) => {
    found.push(circularFinding(code, args, { document: 'circular', path, within: null }));
  };
  const circular = entry && resolve(entry, { file, organisation, complain, unsure });
  return { value: hasError(found) ? null : circular, findings: found };
}

/** The keys without complaint, and a stand-in for what a circular must have. */
function soundPart(data: unknown, unsure: ReadonlySet<string | number | undefined>): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const sound = Object.entries(data).filter(([key]) => !unsure.has(key));
  return { metin: '', ...Object.fromEntries(sound) };
}

interface Context {
  readonly file: string;
  readonly organisation: Organisation;
  readonly complain: Complain;
  /** Keys of the file whose values are already known to be wrong: nothing is concluded from them. */
  readonly unsure: ReadonlySet<string | number | undefined>;
}

function resolve(entry: CircularFile, context: Context): Circular | null {
  const { organisation, complain, file, unsure } = context;
  const addressee = findAddressee(entry.muhatap, ['muhatap'], context);
  const content = {
    file,
    content: contentOf(entry),
    isHeld: entry.beklesin ?? false,
    subject: entry.konu ?? null,
    unit: entry.birim ?? null,
    fileCode: entry.dosya ?? null,
    place: entry.yer ?? null,
    references: entry.ilgi,
    body: entry.metin,
    signatures: entry.imza.flatMap((each, index) => findSignature(each, ['imza', index], context) ?? []),
    enclosures: entry.ek.map(toEnclosure),
    distribution: entry.dagitim
      ? {
          forAction: findAddressees(entry.dagitim.geregi, ['dagitim', 'geregi'], context),
          forInformation: findAddressees(entry.dagitim.bilgi, ['dagitim', 'bilgi'], context),
        }
      : null,
    urgency: entry.ivedilik ?? null,
    classification: entry.gizlilik ?? null,
    approval: entry.olur ? toApproval(entry.olur) : null,
    coordination: entry.koordinasyon,
    initials: entry.paraf,
    notes: entry.notlar,
    verification: entry.dogrulama ? { code: entry.dogrulama.kod, address: entry.dogrulama.adres } : null,
    profile: entry.sablon ?? organisation.profile,
  };
  if (addressee === null || unsure.has('muhatap') || unsure.has('dizi')) return null;
  const own = typeof entry.dizi === 'string' ? [entry.dizi] : (entry.dizi ?? null);
  const series = decideSeries(own, addressee, organisation, complain);
  if (series === null || unsure.has('tarih') || unsure.has('numara')) return null;
  const addendumTo = decideAddendum(entry, series, context);
  const numbered = decideNumbers(entry, series, { ...context, addendumTo });
  return numbered && { ...content, addressee, series, addendumTo, ...numbered };
}

function findAddressees(entries: readonly string[], at: KeyPath, context: Context): readonly CircularAddressee[] {
  return entries.flatMap((each, index) => findAddressee([each], [...at, index], context) ?? []);
}

/** A group's key, or lines as typed. A single word like a key that no group has is a slip, not a salutation. */
function findAddressee(
  lines: readonly string[],
  at: KeyPath,
  { organisation, complain }: Context,
): CircularAddressee | null {
  const { addresseeGroups } = organisation;
  const [only, second] = lines;
  const group = only === undefined || second !== undefined ? undefined : addresseeGroups.get(only);
  if (group) return { kind: 'group', group };
  const slips = lines.map((line) => (/^[a-z][a-z0-9_-]*$/.test(line) && !addresseeGroups.has(line) ? line : null));
  let isSound = true;
  for (const [index, key] of slips.entries()) {
    const near = key === null ? null : nearest(key, [...addresseeGroups.keys()]);
    // Among other lines a word in small letters may be part of an address.
    if (key === null || (second !== undefined && near === null)) continue;
    complain(
      'circular/unknown-group',
      { key, nearest: near, known: [...addresseeGroups.keys()] },
      second === undefined ? at : [...at, index],
    );
    isSound = false;
  }
  if (!isSound) return null;
  const groups = lines.flatMap((line) => addresseeGroups.get(line) ?? []);
  const typed = lines.flatMap(
    (line) => addresseeGroups.get(line)?.salutation ?? line.split('\n').map((each) => each.trim()),
  );
  return { kind: 'lines', lines: typed.filter((line) => line !== ''), groups };
}

function findSignature(entry: SignatureEntry, at: KeyPath, { organisation, complain }: Context): Signature | null {
  const { kim, ad, unvan, adina: onBehalfOf, vekaleten: acting } = entry;
  if (kim === null) {
    if (ad === null) complain('circular/missing-key', { key: 'ad' }, at);
    if (ad === null) return null;
    return { key: null, person: { name: ad, title: unvan ?? '', rank: null }, onBehalfOf, acting };
  }
  const known = organisation.signatories.get(kim);
  if (known === undefined) {
    const keys = [...organisation.signatories.keys()];
    complain('circular/unknown-signer', { key: kim, nearest: nearest(kim, keys), known: keys }, [...at, 'kim']);
    return null;
  }
  return { key: kim, person: { ...known, name: ad ?? known.name, title: unvan ?? known.title }, onBehalfOf, acting };
}

function toEnclosure(entry: EnclosureEntry): Enclosure {
  if (typeof entry === 'string') return { name: entry, pages: null, file: null };
  const { ad, metin, yon = 'upright', dosya = null } = entry;
  return { name: ad, pages: metin === undefined ? null : { body: metin, orientation: yon }, file: dosya };
}

function toApproval({ metin, teklif, uygun, tarih, ad, unvan }: ApprovalEntry): Approval {
  return {
    name: ad,
    title: unvan,
    text: metin ?? null,
    proposal: teklif ?? null,
    consent: uygun ?? null,
    date: tarih ?? null,
  };
}
