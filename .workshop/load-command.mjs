// Part of the built program: takes a command out of the one script that holds them all. Beside it lies what V8 made of it
// when it was built; with another version of Node, V8 takes no notice of that and compiles the script again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
// The command line and the commands must mean the same by a refusal.
import * as diagnostic from '../src/diagnostic.ts';

const file = fileURLToPath(new URL('commands.cjs', import.meta.url));
export const codeFile = fileURLToPath(new URL('commands.code', import.meta.url));
let commands = null;
let script = null;

/** What the command's module exports. */
export function loadCommand(name) {
  commands ??= runScript();
  return commands[name]();
}

/** What V8 has made of the script by now: the functions that were called too. */
export function compiledCode() {
  return script?.createCachedData();
}

function runScript() {
  script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: keptCode() });
  const nodeRequire = createRequire(import.meta.url);
  const module = { exports: {} };
  const require = (name) => (name === 'genelge:diagnostic' ? diagnostic : nodeRequire(name));
  script.runInThisContext()(require, module, import.meta.url);
  return module.exports.commands;
}

function keptCode() {
  try {
    return readFileSync(codeFile);
  } catch {
    return undefined;
  }
}
