/** The YAML server of editors, as a process of its own, spoken to over its standard streams as an editor does. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const SERVER = resolve('node_modules/yaml-language-server/bin/yaml-language-server');

const message = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});
const published = z.object({
  diagnostics: z.array(z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })),
});
const completions = z.object({
  items: z.array(
    z.object({ label: z.string(), insertText: z.string().optional(), documentation: z.unknown().optional() }),
  ),
});
const hovered = z.object({ contents: z.object({ value: z.string() }) }).nullable();

export interface Complaint {
  readonly line: number;
  readonly message: string;
}

export interface EditorSession {
  readonly complaints: () => Promise<readonly Complaint[]>;
  readonly complete: (line: number, character: number) => Promise<z.infer<typeof completions>['items']>;
  /** What stands in the box over a word; empty where there is none. */
  readonly hover: (line: number, character: number) => Promise<string>;
  readonly close: () => void;
}

/** Opens a text that the schema in this file is of; `path` is where it lies, or would. */
export async function openInEditor(schemaFile: string, text: string, path = '/belge.yaml'): Promise<EditorSession> {
  const uri = pathToFileURL(path).href;
  const server = spawn(process.execPath, [SERVER, '--stdio']);
  const answers = new Map<number | string, (result: unknown) => void>();
  let tellComplaints: (found: readonly Complaint[]) => void = () => {};
  const first = new Promise<readonly Complaint[]>((done) => {
    tellComplaints = done;
  });
  readMessages(server, ({ id, method, params, result }) => {
    if (id !== undefined && method !== undefined) return send(server, { id, result: configured(method, schemaFile) });
    if (id !== undefined) return answers.get(id)?.(result);
    if (method !== 'textDocument/publishDiagnostics') return;
    const { diagnostics } = published.parse(params);
    tellComplaints(diagnostics.map((each) => ({ line: each.range.start.line, message: each.message })));
  });
  let count = 0;
  const ask = (method: string, params: object): Promise<unknown> => {
    count += 1;
    send(server, { id: count, method, params });
    return new Promise((done) => answers.set(count, done));
  };
  const snippets = { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } };
  const textDocument = { hover: { contentFormat: ['markdown'] }, completion: snippets };
  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument },
  });
  send(server, { method: 'initialized', params: {} });
  const opened = { uri, languageId: 'yaml', version: 1, text };
  send(server, { method: 'textDocument/didOpen', params: { textDocument: opened } });
  await first;
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  return {
    complaints: () => first,
    complete: async (line, character) =>
      completions.parse(await ask('textDocument/completion', at(line, character))).items,
    hover: async (line, character) =>
      hovered.parse(await ask('textDocument/hover', at(line, character)))?.contents.value ?? '',
    close: () => void server.kill(),
  };
}

/** What the server asks of the editor. */
function configured(method: string, schemaFile: string): unknown {
  if (method !== 'workspace/configuration') return null;
  const yaml = {
    schemas: { [pathToFileURL(schemaFile).href]: '*.yaml' },
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
  };
  return [yaml, {}, {}, {}, {}, {}, {}];
}

function send({ stdin }: ChildProcessWithoutNullStreams, content: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...content });
  stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function readMessages({ stdout }: ChildProcessWithoutNullStreams, take: (read: z.infer<typeof message>) => void): void {
  let unread = Buffer.alloc(0);
  stdout.on('data', (part: Buffer) => {
    unread = Buffer.concat([unread, part]);
    for (;;) {
      const head = unread.indexOf('\r\n\r\n');
      if (head < 0) return;
      const end = head + 4 + Number(/Content-Length: (\d+)/.exec(unread.subarray(0, head).toString())?.[1]);
      if (unread.length < end) return;
      take(message.parse(JSON.parse(unread.subarray(head + 4, end).toString())));
      unread = unread.subarray(end);
    }
  });
}
