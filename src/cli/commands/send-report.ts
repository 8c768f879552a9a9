/** What would go to whom, shown before anybody is asked. */

import type { MailSettings } from '../../circular/organisation.js';
import type { DispatchPlan, PlannedRecipient } from '../../dispatch/plan-dispatch.js';
import { visibleText } from '../../language/visible-text.js';
import { showNumbers } from '../../register/ledger.js';
import type { Session } from '../session.js';
import type { LetterToSend } from './letter-to-send.js';

export function describeSending(
  { document, subject, pdf, enclosed }: LetterToSend,
  { planned }: DispatchPlan,
  { sender, host, port }: MailSettings,
  { words: { send } }: Session,
): string {
  const from = sender.name === '' ? sender.address : `${sender.name} <${sender.address}>`;
  const rows = planned.map((each) => [each.address, stateOf(each, send.state), each.name] as const);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return [
    send.letter(showNumbers(document.current), visibleText(subject)),
    send.from(from, `${host}:${port}`),
    send.attached([pdf, ...enclosed].map(({ name }) => visibleText(name)).join(', ')),
    ...rows.map(([address, state, name]) =>
      `  ${address.padEnd(widths[0] ?? 0)}  ${state.padEnd(widths[1] ?? 0)}  ${visibleText(name)}`.trimEnd(),
    ),
    '',
  ].join('\n');
}

function stateOf({ delivery, isReleased }: PlannedRecipient, words: Session['words']['send']['state']): string {
  return isReleased ? words.again : words[delivery.state];
}

export function plainPlan({ document, subject }: LetterToSend, { planned }: DispatchPlan): object {
  return {
    numbers: showNumbers(document.current),
    subject,
    recipients: planned.map(({ name, address, delivery, isReleased }) => ({
      name,
      address,
      state: isReleased ? 'again' : delivery.state,
      ...('at' in delivery ? { at: delivery.at } : {}),
    })),
  };
}
