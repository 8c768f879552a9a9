/** Where the document number comes from the office's own register, whoever sits at the terminal is asked for each. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import { Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import type { DraftsFinding } from '../../numbering/prepare-drafts.js';
import { interviewFromStart, type Step } from '../interview.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Prompter } from '../prompter.js';
import type { Session } from '../session.js';

/** File → its document number; without those that are to wait. Throws `cli/cancelled` where the summary is refused. */
export async function askDocumentNumbers(
  files: readonly string[],
  opened: OpenedWorkspace,
  session: Session,
  prompter: Prompter,
): Promise<ReadonlyMap<string, number>> {
  const { questions } = session.words;
  const steps = files.map((file): Step<ReadonlyMap<string, number>> => {
    const subject = opened.circulars.find((each) => each.file === file)?.circular?.subject ?? '';
    return (numbers, last) => {
      const initial = last.get(file);
      const message = questions.documentNumberOf(opened.workspace.show(file), subject);
      const objection = (answer: string) => (/^\s*([1-9]\d{0,8}|)\s*$/.test(answer) ? null : questions.badNumber);
      const asked = prompter.text({ message, objection, ...(initial && { initial: String(initial) }) });
      return asked.then((answer) => new Map(numbers).set(file, Number(answer)));
    };
  });
  const confirm: Step<ReadonlyMap<string, number>> = (numbers) => {
    const given = [...numbers].filter(([, no]) => no > 0);
    if (given.length === 0) return null;
    session.say(given.map(([file, no]) => `${String(no).padStart(6)}  ${opened.workspace.show(file)}`).join('\n'));
    const choices = [
      { name: questions.yes, value: true },
      { name: questions.no, value: false },
    ];
    return prompter.choose({ message: questions.write, choices }).then((isWanted) => {
      if (isWanted) return numbers;
      throw new Refusal(cliFinding('cli/cancelled', {}, null), 1);
    });
  };
  const asked = await interviewFromStart([...steps, confirm], new Map<string, number>());
  return new Map([...asked].filter(([, no]) => no > 0));
}

/** The files that wait for a document number, as a plan has it. */
export function waitingForNumbers(findings: readonly DraftsFinding[]): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.code !== 'register/number-needed' || finding.args.series !== DOCUMENT_SERIES) return [];
    const [, file] = /^circular:(.*)$/su.exec(finding.at?.document ?? '') ?? [];
    return file ?? [];
  });
}
