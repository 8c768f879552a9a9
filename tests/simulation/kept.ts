/** What is the same in every history, made once for all of them: it is the greater part of their time. */

type LoadTheme = typeof import('../../src/workspace/load-theme.js');
type ReadFile = typeof import('../../src/workspace/yaml/file.js');

/** The package's own templates and fonts: from source they would be compiled each time. */
export function keepThemes(own: LoadTheme): LoadTheme {
  const loaded = new Map<string, ReturnType<LoadTheme['loadTheme']>>();
  return {
    ...own,
    loadTheme(...args) {
      const theme = loaded.get(args[1]) ?? own.loadTheme(...args);
      loaded.set(args[1], theme);
      return theme;
    },
  };
}

/** Files say the same in most histories. */
export function keepReadings(own: ReadFile): ReadFile {
  const read = new Map<string, ReturnType<ReadFile['readYaml']>>();
  return {
    ...own,
    readYaml(bytes, document, file, options) {
      const key = `${document}\0${file}\0${Buffer.from(bytes).toString('latin1')}`;
      const reading = read.get(key) ?? own.readYaml(bytes, document, file, options);
      if (read.size > 5000) read.clear();
      read.set(key, reading);
      return reading;
    },
  };
}
