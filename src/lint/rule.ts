/** A rule: what it looks at, what it complains about, and the words that explain it. */

import type { Circular } from '../circular/circular.js';
import type { Organisation } from '../circular/organisation.js';
import { type Declared, type Finding, regraded, type Severity, type Words } from '../diagnostic.js';
import type { CalendarDate } from '../language/dates.js';
import type { DocumentId, KeyPath, Span } from '../source.js';
import type { Neighbours } from './neighbours.js';

/** One circular, on one day. */
export interface Subject {
  readonly circular: Circular;
  readonly organisation: Organisation;
  readonly today: CalendarDate;
}

/** A complaint as a rule makes it: the code is the rule's, and the severity too unless said. */
export interface Hit<Args> {
  readonly args: Args;
  readonly at: KeyPath;
  /** A part of the value at `at`. */
  readonly within?: Span;
  /** Where circumstances make more of it, or less. */
  readonly severity?: Severity;
}

/** All that its file says of a rule. */
export type Ruling<Code extends string, Args> = Words<Args> & {
  readonly code: Code;
  readonly severity: Severity;
  /** A circular by itself. */
  readonly check?: (subject: Subject) => readonly Hit<Args>[];
  /** genelge.yaml by itself. */
  readonly checkOrganisation?: (organisation: Organisation) => readonly Hit<Args>[];
  /** A circular beside all others of the workspace. */
  readonly checkAmong?: (subject: Subject, neighbours: Neighbours) => readonly Hit<Args>[];
  /** What to write in the place of the complaint, where that is safe: it says nothing else than was meant. */
  readonly mend?: (pointed: string) => string;
};

export type Rule<Code extends string, Args> = Declared<Args> &
  Words<Args> & {
    readonly code: Code;
    readonly lintCircular: (subject: Subject, neighbours: Neighbours) => readonly Finding<Code, Args>[];
    readonly lintOrganisation: (organisation: Organisation) => readonly Finding<Code, Args>[];
    readonly mend: ((pointed: string) => string) | null;
  };

/** The rule that a file declares. */
export function rule<Code extends string, Args>(ruling: Ruling<Code, Args>): Rule<Code, Args> {
  const { code, severity, check, checkAmong, checkOrganisation, mend = null, ...words } = ruling;
  const found = (document: DocumentId, hits: readonly Hit<Args>[] = []): readonly Finding<Code, Args>[] =>
    hits.map(({ args, at: path, within = null, severity: weight = severity }) =>
      regraded({ code, severity, args, at: { document, path, within } }, weight),
    );
  return {
    ...words,
    code,
    severity,
    lintCircular: (subject, neighbours) => [
      ...found(`circular:${subject.circular.file}`, check?.(subject)),
      ...found(`circular:${subject.circular.file}`, checkAmong?.(subject, neighbours)),
    ],
    lintOrganisation: (organisation) => found('organisation', checkOrganisation?.(organisation)),
    mend,
  };
}
