/** Every code there is, without its words. */

import { batchFindings } from '../batch/findings.js';
import { bodyFindings } from '../body/findings.js';
import { circularFindings } from '../circular/findings.js';
import { composeFindings } from '../compose/findings.js';
import type { FindingOf } from '../diagnostic.js';
import { dispatchFindings } from '../dispatch/findings.js';
import { gitFindings } from '../exchange/findings.js';
import { pictureFindings } from '../image/findings.js';
import { importFindings } from '../import/findings.js';
import { styleFindings } from '../letter/findings.js';
import { settingFindings } from '../lint/findings.js';
import { rules } from '../lint/rules.js';
import { numberingFindings } from '../numbering/findings.js';
import { registerFindings } from '../register/findings.js';
import { typesetFindings } from '../typeset/findings.js';
import { workspaceFindings } from '../workspace/findings.js';
import { yamlFindings } from '../workspace/yaml/findings.js';
import { cliFindings } from './cli-findings.js';

/** By code, what its room declares of it; rules first: those are what an office sets. */
export const allFindings = {
  ...rules,
  ...yamlFindings,
  ...circularFindings,
  ...settingFindings,
  ...bodyFindings,
  ...composeFindings,
  ...styleFindings,
  ...pictureFindings,
  ...typesetFindings,
  ...workspaceFindings,
  ...registerFindings,
  ...numberingFindings,
  ...batchFindings,
  ...dispatchFindings,
  ...importFindings,
  ...gitFindings,
  ...cliFindings,
};

export type AnyFinding = FindingOf<typeof allFindings>;

export function isCode(code: string): code is AnyFinding['code'] {
  return Object.hasOwn(allFindings, code);
}
