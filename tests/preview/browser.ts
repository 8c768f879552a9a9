/** A headless Chromium, and the preview of a workspace in it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { args, executablePath } from './chromium.mjs';

/** CI has one; elsewhere what needs it is left out, and the runner says so. */
export const hasBrowser = executablePath !== undefined;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args });
}

export interface Preview {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Starts the built program; resolves with the address that it prints. */
export function startPreview(root: string, args: readonly string[] = []): Promise<Preview> {
  const process = spawn(globalThis.process.execPath, [resolve('bin/genelge.js'), 'preview', ...args], { cwd: root });
  return new Promise((done, fail) => {
    process.stdout.on('data', (line: Buffer) => done({ address: line.toString().trim(), process }));
    process.once('exit', (code) => fail(new Error(`preview ended with ${code}`)));
  });
}

/** Waits until the page has shown its pages this many times. */
export async function painted(page: Page, times: number): Promise<void> {
  await page.waitForFunction((wanted) => Number(document.body.dataset.painted ?? 0) >= wanted, times);
}

/** Every glyph on the pages that are shown: its page, itself, and where the pen stands, pt. */
export function shownGlyphs(page: Page): Promise<readonly { page: number; text: string; x: number; y: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.page')].flatMap((sheet, index) =>
      [...sheet.querySelectorAll<SVGTextContentElement>('text[data-element]')].flatMap((run) => {
        const matrix = run.transform.baseVal.consolidate()?.matrix;
        const characters = run.textContent ?? '';
        return Array.from({ length: run.getNumberOfChars() }, (_, at) => {
          const { x, y } = run.getStartPositionOfChar(at).matrixTransform(matrix);
          return { page: index + 1, text: characters[at] ?? '', x, y };
        });
      }),
    ),
  );
}
