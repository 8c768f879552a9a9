// The browser's part of the preview, bundled to one script and one style sheet, each a text in the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Fills `src/preview/client-bundle.ts`. */
export function previewClient(root) {
  return {
    name: 'preview-client',
    setup({ onLoad }) {
      onLoad({ filter: /preview[\\/]client-bundle\.ts$/ }, async () => {
        const folder = join(root, 'src/preview/client');
        const { outputFiles } = await build({
          entryPoints: [join(folder, 'main.ts')],
          bundle: true,
          format: 'esm',
          target: 'es2022',
          minify: true,
          write: false,
          logLevel: 'warning',
        });
        const style = await readFile(join(folder, 'preview.css'), 'utf8');
        const script = outputFiles[0].text;
        return {
          contents: `export const script = ${JSON.stringify(script)}; export const style = ${JSON.stringify(style)};`,
        };
      });
    },
  };
}
