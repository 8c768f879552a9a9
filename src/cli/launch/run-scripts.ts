/**
 * How the built program starts: it is two scripts, the command line and the commands, each run when it is first asked
 * for, from code that V8 made of it in an earlier run where there is any.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { run } from '../run.js';
import { version } from '../version.js';
import type { World } from '../world.js';
import { type Kept, type KeptCode, openKeptCode } from './kept-code.js';

/** Digest of the scripts, put in by the build. */
declare const GENELGE_BUILD: string;

/**
 * Bytes of bytecode that a function runs before V8 looks whether to optimise it: six times V8's own. Optimising for a run
 * of a second took a third of its processor time; 50 letters take 0.78 of it. V8 of Node 22 and later has no such flag.
 */
const INTERRUPT_BUDGET = 400_000;
const HAS_BUDGET = process.versions.v8.startsWith('11.');

type Require = (name: string) => unknown;

/** What the build makes of each script (`.workshop/bundle-scripts.mjs`). */
type ScriptBody = (require: Require, module: { exports: unknown }, url: string) => void;
interface Line {
  readonly run: typeof run;
  readonly diagnostic: unknown;
}
interface Commands {
  readonly commands: Readonly<Record<string, () => unknown>>;
}

/** `run`, from the scripts beside the file with this URL. */
export function runnerOf(url: URL): typeof run {
  return async (argv, world) => {
    const scripts = openScripts(url, keptCode(world));
    const exitCode = await scripts.line(argv).run(argv, { ...world, build: `${version}-${GENELGE_BUILD}` });
    if (exitCode === 0 || exitCode === 1) scripts.keepCode();
    return exitCode;
  };
}

function keptCode({ env }: World): KeptCode | null {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  try {
    const owner = { env, platform: process.platform, home: homedir(), uid: process.getuid?.() };
    return openKeptCode(`${version}-${GENELGE_BUILD}`, owner);
  } catch {
    // A user without a home, as in a container.
    return null;
  }
}

/** A long run drops the code of what it used at its start only. */
function longer(code: Buffer, earlier: Kept | null): Buffer {
  return earlier && earlier.code.length > code.length ? earlier.code : code;
}

/** What one of the commands' modules exports, for programs that import it: how V8 works is theirs to say. */
export function partOf(url: URL, name: string): unknown {
  return openScripts(url, null).part(name);
}

function openScripts(url: URL, kept: KeptCode | null) {
  const nodeRequire = createRequire(url);
  const keepers: (() => void)[] = [];
  let lineScript: Line | null = null;
  let commandsScript: Commands | null = null;

  /** `use` names what this run uses the script for: the code of just that is kept. */
  function load(name: string, use: string, require: Require): unknown {
    const place = new URL(`${name}.cjs`, url);
    const filename = fileURLToPath(place);
    const source = readFileSync(filename);
    const earlier = kept?.read(use, source) ?? null;
    const script = new Script(source.toString('latin1'), { filename, ...(earlier && { cachedData: earlier.code }) });
    const known = script.cachedDataRejected ? null : earlier;
    if (kept && (!known || known.isOld))
      keepers.push(() => kept.write(use, source, longer(script.createCachedData(), known)));
    const module: { exports: unknown } = { exports: {} };
    (script.runInThisContext() as ScriptBody)(require, module, place.href);
    return module.exports;
  }

  function line(argv: readonly string[]): Line {
    const word = /^-*([a-z]{1,20})$/.exec(argv[0] ?? '')?.[1] ?? '';
    lineScript ??= load('line', `line-${word}`, (name) => {
      const [, command] = /^genelge:command\/(.+)$/.exec(name) ?? [];
      return command === undefined ? nodeRequire(name) : part(command);
    }) as Line;
    return lineScript;
  }

  function part(name: string): unknown {
    // A refusal must be the same class in both scripts.
    commandsScript ??= load('commands', name, (wanted) =>
      wanted === 'genelge:diagnostic' ? line([]).diagnostic : nodeRequire(wanted),
    ) as Commands;
    const own = commandsScript.commands[name]?.();
    // The flag is part of what V8 holds kept code against: a run that keeps code goes without.
    if (keepers.length === 0 && HAS_BUDGET) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
    return own;
  }

  return { line, part, keepCode: () => keepers.forEach((keep) => void keep()) };
}
