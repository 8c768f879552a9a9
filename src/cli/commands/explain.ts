/** `genelge explain CODE`: what a code means, wrong and right; without a code, all there are. */

import { type ExitCode, Refusal, regraded } from '../../diagnostic.js';
import { type LintFinding, settingFinding } from '../../lint/findings.js';
import { nearestCode } from '../../lint/nearest-code.js';
import { allFindings } from '../../messages/all-findings.js';
import { type Page, pageOf } from '../../messages/page.js';
import { isSettable } from '../../workspace/apply-rule-levels.js';
import type { Session } from '../session.js';
import { wrapped } from '../wrapped.js';

/** A page goes to stdout as text, or as a JSON document; an unknown code is a wrong use. */
export async function explain(code: string | null, session: Session): Promise<ExitCode> {
  const { world, reportForm, words } = session;
  const codes = Object.keys(allFindings);
  const known = codes.flatMap((each) => pageOf(each, words.language) ?? []);
  const wanted = code === null ? known : known.filter((each) => each.code === code);
  const [only] = wanted;
  if (only === undefined) throw unknown(code ?? '', codes);
  if (reportForm === 'json') {
    await session.report([], { pages: wanted });
    return 0;
  }
  world.stdout.write(code === null ? listed(wanted) : told(only, session));
  return 0;
}

function unknown(code: string, codes: readonly string[]): Refusal {
  const args = { code, nearest: nearestCode(code, codes) };
  const finding: LintFinding = regraded(settingFinding('lint/unknown-code', args, null), 'error');
  return new Refusal(finding, 2);
}

function listed(known: readonly Page[]): string {
  const widest = Math.max(...known.map(({ code }) => code.length));
  return known.map(({ code, title }) => `${code.padEnd(widest)}  ${title}\n`).join('');
}

function told(page: Page, { words, world }: Session): string {
  const { code, severity, title, what, why, basis, wrong, right } = page;
  const { labels } = words.ui;
  const wide = Math.min(Math.max(world.stdout.columns, 40), 100);
  const paragraphs = [
    `${code} · ${words.severity[severity]}`,
    title,
    wrapped(what, wide),
    why && wrapped(`${labels.why}: ${why}`, wide),
    basis && wrapped(`${labels.basis}: ${basis}`, wide),
    wrong && `${labels.wrong}:\n${indented(wrong)}`,
    right && `${labels.right}:\n${indented(right)}`,
    ...(isSettable(code, severity)
      ? [
          `${labels.off}:\n${indented(`kurallar: {${code}: kapali}`)}`,
          `${labels.ignore}:\n${indented(`# genelge-ignore: ${code}`)}`,
        ]
      : []),
  ];
  return `${paragraphs.filter((each) => each !== null).join('\n\n')}\n`;
}

function indented(example: string): string {
  return example.trimEnd().replace(/^(?=.)/gm, '    ');
}
