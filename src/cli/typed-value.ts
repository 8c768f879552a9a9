/** An option's value as it was typed, read before the arguments are parsed: what is wrong with them is told by it too. */

/** The last one, where it is given several times; undefined where it is not given. */
export function typedValue(argv: readonly string[], names: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => names.includes(word));
  if (at !== -1) return options[at + 1];
  const joined = options.findLast((word) => names.some((name) => word.startsWith(`${name}=`)));
  return joined?.slice(joined.indexOf('=') + 1);
}
