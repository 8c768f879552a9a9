// Part of the built program, which is two scripts: the command line, and all commands. Beside each lies what V8 made of
// it when it was built; with another version of Node, V8 takes no notice of that and compiles the script again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** The scripts in a folder, given by the URL of a file in it; each is run when it is first asked for. */
export function openScripts(folder) {
  const nodeRequire = createRequire(folder);
  const scripts = new Map();
  const exported = new Map();
  // What one script has of the other: they must mean the same by a refusal.
  const shared = {
    'genelge:commands': () => load('commands').commands,
    'genelge:diagnostic': () => load('line').diagnostic,
  };
  const require = (name) => shared[name]?.() ?? nodeRequire(name);

  function load(name) {
    const known = exported.get(name);
    if (known) return known;
    const file = fileURLToPath(new URL(`${name}.cjs`, folder));
    const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: keptCode(name) });
    scripts.set(name, script);
    const module = { exports: {} };
    script.runInThisContext()(require, module, new URL(`${name}.cjs`, folder).href);
    exported.set(name, module.exports);
    return module.exports;
  }

  function keptCode(name) {
    try {
      return readFileSync(new URL(`${name}.code`, folder));
    } catch {
      return undefined;
    }
  }

  /** What V8 has made of each script by now: the functions that were called too. */
  const compiledCode = () => [...scripts].map(([name, script]) => [name, script.createCachedData()]);
  return { load, compiledCode };
}
