/** A PDF's structure tree as indented text, read back from the file. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One tag a line, a page after the other; a tag that holds words says so by `…`. */
export async function describeTags(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    lines.push(`page ${number} of ${document.numPages}`, ...describe(await page.getStructTree(), 0), '');
  }
  await task.destroy();
  return lines.join('\n');
}

function describe(node: unknown, level: number): string[] {
  if (typeof node !== 'object' || node === null || !('role' in node) || !('children' in node)) return [];
  const children: readonly unknown[] = Array.isArray(node.children) ? node.children : [];
  const holdsWords = children.some((child) => typeof child === 'object' && child !== null && 'type' in child);
  const line = `${'  '.repeat(level)}${String(node.role)}${holdsWords ? ' …' : ''}`;
  return [line, ...children.flatMap((child) => describe(child, level + 1))];
}
