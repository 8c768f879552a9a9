/** Text that others typed, as it may be shown: what a terminal or a log would hide or obey is a dot. */

/** Controls, line ends included, joiners, marks and isolates of direction, and noncharacters of the templates' marks. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef]/gu;

/** In one line, and as long as the text, so that places in it hold; a tab is a space. */
export function visibleText(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNSEEN, '·');
}

/** What a program writes for people: its own line ends, colours and movements of the cursor stay. */
const HARMFUL = /(\u001b\[[\d;?]*[A-Za-z]|[\n\r\t])|[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function withoutControls(written: string): string {
  return written.replace(HARMFUL, (_, own: string | undefined) => own ?? '·');
}

/** JSON whose marks of direction are written as escapes: it says the same, and shows nothing else. */
export function asciiControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
