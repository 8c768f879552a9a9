/** A rule: what it looks at, what it complains about, and the page that explains it. */

import type { Circular } from '../circular/circular.js';
import type { Organisation } from '../circular/organisation.js';
import type { Severity } from '../diagnostic.js';
import type { CalendarDate } from '../language/dates.js';
import type { KeyPath, Span } from '../source.js';
import type { RuleArgs, RuleCode } from './findings.js';
import type { Neighbours } from './neighbours.js';
import type { Page } from './page.js';

/** One circular, on one day. */
export interface Subject {
  readonly circular: Circular;
  readonly organisation: Organisation;
  readonly today: CalendarDate;
}

/** A complaint as a rule makes it: the code is the rule's, and the severity its page's unless said. */
export interface Hit<Code extends RuleCode> {
  readonly args: RuleArgs<Code>;
  readonly at: KeyPath;
  /** A part of the value at `at`. */
  readonly within?: Span;
  readonly severity?: Severity;
}

export interface Rule<Code extends RuleCode> {
  readonly code: Code;
  readonly page: Page;
  /** A circular by itself. */
  readonly check?: (subject: Subject) => readonly Hit<Code>[];
  /** genelge.yaml by itself. */
  readonly checkOrganisation?: (organisation: Organisation) => readonly Hit<Code>[];
  /** A circular beside all others of the workspace. */
  readonly checkAmong?: (subject: Subject, neighbours: Neighbours) => readonly Hit<Code>[];
  /** What to write in the place of the complaint, where that is safe: it says nothing else than was meant. */
  readonly mend?: (pointed: string) => string;
}
