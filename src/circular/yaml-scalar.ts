/** A text as one line of YAML, quoted where it has to be. */

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} _.,/()+-]*$/u;
/** What YAML readers take for something else than text, or for nothing. */
const TAKEN = /^(null|true|false|yes|no|on|off)$|^[\d.,+-]+$/;

/** Plain where every reader of YAML reads the same text; else in double quotes, as JSON writes it. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) && !TAKEN.test(text) && text.trim() === text ? text : JSON.stringify(text);
}
