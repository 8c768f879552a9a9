// The mail library in a file of its own: the rest of the program is read without it.

/** For the bundle of the commands: each part is required where it is used. */
export const mailElsewhere = {
  name: 'mail-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^nodemailer\/lib\// }, ({ path }) => ({ path: path.split('/')[2], namespace: 'mail' }));
    onResolve({ filter: /^\.\/nodemailer\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'mail' }, ({ path }) => ({
      contents: `export default require('./nodemailer.cjs')['${path}'].default;`,
    }));
  },
};

/** The library's own bundle, `dist/nodemailer.cjs`. */
export function mailLibrary(root, { define: _, banner: __, ...shared }) {
  return {
    ...shared,
    stdin: {
      contents: `import * as composer from 'nodemailer/lib/mail-composer';
        import * as connection from 'nodemailer/lib/smtp-connection';
        export { composer as 'mail-composer', connection as 'smtp-connection' };`,
      resolveDir: root,
      loader: 'js',
    },
    outfile: 'dist/nodemailer.cjs',
    format: 'cjs',
  };
}
