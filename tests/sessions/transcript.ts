/** A Markdown transcript → steps: files to lay out, commands to run with what they must print. */

export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly content: string; readonly isOld: boolean }
  | { readonly kind: 'command'; readonly argv: readonly string[]; readonly expected: string };

const FENCE = /^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm;

/** A block ```` ```yaml 2019/a.yaml ```` lays out a file (with `windows-1254` behind its name, in that encoding); a block ```` ```console ```` holds `$ genelge …` and its output. */
export function readTranscript(markdown: string): Step[] {
  return [...markdown.matchAll(FENCE)].flatMap(([, language, name, body = '']): Step[] => {
    if (language === 'console') return readCommands(body);
    if (name === undefined) return [];
    const [file = '', encoding] = name.split(' ');
    return [{ kind: 'file', name: file, content: body, isOld: encoding === 'windows-1254' }];
  });
}

function readCommands(body: string): Step[] {
  return body
    .split(/^\$ genelge ?/m)
    .slice(1)
    .map((chunk) => {
      const end = chunk.indexOf('\n');
      return { kind: 'command', argv: words(chunk.slice(0, end)), expected: chunk.slice(end + 1) };
    });
}

function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** The same transcript with what the commands printed this time. */
export function rewriteTranscript(markdown: string, outputs: readonly string[]): string {
  const rest = [...outputs];
  return markdown.replace(FENCE, (block, language: string, _name: string | undefined, body: string) => {
    if (language !== 'console') return block;
    const commands = body.split(/^(?=\$ genelge)/m).filter((chunk) => chunk.startsWith('$ genelge'));
    return `\`\`\`console\n${commands.map((chunk) => chunk.slice(0, chunk.indexOf('\n') + 1) + (rest.shift() ?? '')).join('')}\`\`\``;
  });
}
