/** `genelge explain CODE`: what a code means, wrong and right; without a code, all there are. */

import { type ExitCode, Refusal } from '../../diagnostic.js';
import type { LintFinding } from '../../lint/findings.js';
import type { Page } from '../../lint/page.js';
import { isSettable } from '../judge.js';
import { nearestCode } from '../nearest-code.js';
import { pages } from '../pages/pages.js';
import type { Session } from '../session.js';

/** A page goes to stdout as text, or as a JSON document; an unknown code is a wrong use. */
export async function explain(code: string | null, session: Session): Promise<ExitCode> {
  const { world, reportForm, words } = session;
  const known = Object.entries(pages).map(([each, page]): CodePage => ({ code: each, page }));
  const wanted = code === null ? known : known.filter((each) => each.code === code);
  if (wanted.length === 0) throw unknown(code ?? '', Object.keys(pages));
  if (reportForm === 'json') {
    session.report([], { pages: wanted.map((each) => inLanguage(each, words.language)) });
    return 0;
  }
  const [only] = wanted;
  world.stdout.write(code === null || !only ? listed(wanted, session) : told(only, session));
  return 0;
}

interface CodePage {
  readonly code: string;
  readonly page: Page;
}

function unknown(code: string, codes: readonly string[]): Refusal {
  const args = { code, nearest: nearestCode(code, codes) };
  const finding: LintFinding = { code: 'lint/unknown-code', severity: 'error', args, at: null };
  return new Refusal(finding, 2);
}

function listed(known: readonly CodePage[], { words: { language } }: Session): string {
  const widest = Math.max(...known.map(({ code }) => code.length));
  return known.map(({ code, page }) => `${code.padEnd(widest)}  ${page.title[language]}\n`).join('');
}

function told(page: CodePage, { words, world }: Session): string {
  const { code, severity, title, what, why, basis, wrong, right } = inLanguage(page, words.language);
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

function inLanguage({ code, page }: CodePage, language: 'tr' | 'en') {
  const { severity, title, what, why, basis, wrong, right } = page;
  return {
    code,
    severity,
    title: title[language],
    what: what[language],
    why: why?.[language] ?? null,
    basis: basis?.[language] ?? null,
    wrong,
    right,
  };
}

function wrapped(text: string, wide: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > wide) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function indented(example: string): string {
  return example.trimEnd().replace(/^(?=.)/gm, '    ');
}
