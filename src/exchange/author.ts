/** Who is at work in a folder: git knows him by name and address, where there is git; else the system does. */

import { isInRepository, openRepository } from './repository.js';

/** `Ayşe Örnek <ayse@oda.example>`, or the name of the system's user. */
export async function authorOf(root: string, systemUser: () => string): Promise<string> {
  if (!(await isInRepository(root))) return systemUser();
  const { git } = await openRepository(root);
  const { out } = await git(['config', '--get-regexp', '^user\\.(name|email)$']);
  const known = new Map(
    out.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const [name, email] = [known.get('user.name'), known.get('user.email')];
  if (!name && !email) return systemUser();
  return email ? `${name ?? systemUser()} <${email}>` : (name ?? systemUser());
}
