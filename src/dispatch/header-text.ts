/** Names and subjects as they may stand in a mail header: in one line, with nothing that a reader would obey. */

/** Line ends, controls, marks and overrides of direction, and characters that show nothing. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/gu;

/** `=?utf-8?q?…?=` typed as it is would be read as other words by whoever gets the message. */
export function headerText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, ' ').replaceAll('=?', '= ?').replace(/\s+/gu, ' ').trim();
}
