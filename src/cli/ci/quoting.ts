/** Folder names in recipes: a clerk's folder may be called `Genelge Arşivi, 2026`, and no name becomes a command. */

/** As YAML, whatever the name holds: JSON's strings are YAML's (YAML 1.2, 10.2). */
export function inYaml(text: string): string {
  return JSON.stringify(text);
}

/** As one word of a POSIX shell. */
export function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** `below('', 'out')` is `out`, `below('arşiv', 'out')` is `arşiv/out`. */
export function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
