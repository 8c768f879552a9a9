/** A profile, read and ready: its templates compiled, its style sheet understood. */

import { canonicalJson, type Digest } from '../circular/digest.js';
import { type BundledProfile, bundledProfiles } from '../compose/bundled-profiles.js';
import type { Theme } from '../compose/compose.js';
import type { ComposeFinding } from '../compose/findings.js';
import { openTemplates } from '../compose/template-run.js';
import { type Checked, hasError } from '../diagnostic.js';
import { parseStyle } from '../letter/parse-style.js';
import { type DocumentId, type LocatedSource, type Place, plainSource } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import {
  bundledSource,
  hasOwnFiles,
  readThemeFiles,
  STYLE_FILE,
  type ThemeFile,
  type ThemeFiles,
} from './theme-files.js';
import type { Workspace } from './workspace.js';
import { readYaml } from './yaml/file.js';

export type ThemeFinding = WorkspaceFinding | ComposeFinding;

export interface LoadedTheme extends Checked<Theme, ThemeFinding> {
  /** The profile's files. */
  readonly sources: ReadonlyMap<DocumentId, LocatedSource>;
}

/** Reads and compiles a profile. `named` is where it is named. One without files of the workspace's own is ready. */
export async function loadTheme(workspace: Workspace, profile: string, named: Place): Promise<LoadedTheme> {
  const theme = await readTheme(workspace, profile, named);
  for (const [document, source] of theme.sources) workspace.sources.set(document, source);
  return theme;
}

async function readTheme(workspace: Workspace, profile: string, named: Place): Promise<LoadedTheme> {
  const bundled = hasOwnFiles(workspace, profile) ? null : await bundledProfile(profile);
  if (bundled) return bundledTheme(profile, bundled);
  const { value: files, findings } = readThemeFiles(workspace, profile, named);
  return files === null ? { value: null, findings, sources: new Map() } : openTheme(files);
}

function bundledTheme(name: string, { files, precompiled, style }: BundledProfile): LoadedTheme {
  const template = openTemplates(files, precompiled);
  const value = template && { name, template, style: { ...style, blocks: new Map(style.blocks) } };
  return { value, findings: [], sources: new Map(files.map((file) => [`template:${file}`, bundledSource(file)])) };
}

/** A profile's name comes from a YAML file: `constructor` is none. */
async function bundledProfile(name: string): Promise<BundledProfile | null> {
  return (Object.hasOwn(bundledProfiles, name) ? await bundledProfiles[name]?.() : null) ?? null;
}

/** The package's own profile, where a letter was sealed with the very files that it has still; else null. */
export async function stillBundled(
  name: string,
  sealed: Readonly<Record<string, Digest>>,
): Promise<LoadedTheme | null> {
  const bundled = await bundledProfile(name);
  return bundled && canonicalJson(bundled.digests) === canonicalJson(sealed) ? bundledTheme(name, bundled) : null;
}

/** Compiles a profile from its files. */
export async function openTheme(files: ThemeFiles): Promise<LoadedTheme> {
  const styleFile = files.files.get(STYLE_FILE);
  const { file, bytes } = styleFile ?? { file: STYLE_FILE, bytes: new Uint8Array() };
  const document: DocumentId = `template:${file}`;
  const yaml = readYaml(bytes, document, file);
  const style = yaml.value && parseStyle(yaml.value.data, document);
  const template = await loadTemplates(files);
  const all: ThemeFinding[] = [...yaml.findings, ...(style?.findings ?? []), ...template.findings];
  const sources = new Map([...template.sources, [document, yaml.source]]);
  if (hasError(all) || !style?.value || !template.value) return { value: null, findings: all, sources };
  return { value: { name: files.profile, template: template.value, style: style.value }, findings: all, sources };
}

/** The bundled templates are compiled already; one of the workspace's own among them, and all are compiled anew. */
async function loadTemplates({ profile, files }: ThemeFiles) {
  const templates = [...files].filter(([name]) => name !== STYLE_FILE);
  const sources = new Map(templates.map(([, file]) => [`template:${file.file}` as const, sourceOf(file)]));
  const bundled = templates.every(([, { isOwn }]) => !isOwn) ? await bundledProfile(profile) : null;
  if (bundled) {
    return { value: openTemplates(bundled.files, bundled.precompiled), findings: [], sources };
  }
  const { compileTemplates } = await import('../compose/template-compile.js');
  const texts = new Map(templates.map(([, file]) => [file.file, new TextDecoder().decode(file.bytes)]));
  return { ...compileTemplates(texts), sources };
}

function sourceOf({ file, bytes }: ThemeFile): LocatedSource {
  return plainSource({ file, text: new TextDecoder().decode(bytes) });
}
