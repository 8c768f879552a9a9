/** What Visual Studio Code reads in a workspace: which extension helps, which schema is of which file, and how to check. */

import { SCHEMA_FILES } from '../../workspace/schema-file.js';

/** One matcher a word for severity: VS Code knows the English words only. */
const SEVERITIES = [
  ['hata', 'error'],
  ['uyarı', 'warning'],
  ['ipucu', 'info'],
] as const;

/** File name → content. */
export function editorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/settings.json', json({ 'yaml.schemas': { [SCHEMA_FILES.style]: 'templates/*/style.yaml' } })],
    ['.vscode/tasks.json', json({ version: '2.0.0', tasks: [checkTask()] })],
  ]);
}

function checkTask(): object {
  return {
    label: 'genelge check',
    type: 'shell',
    command: 'genelge check --color never --lang tr',
    group: { kind: 'build', isDefault: true },
    presentation: { reveal: 'silent' },
    problemMatcher: SEVERITIES.map(([word, severity]) => ({
      owner: `genelge-${severity}`,
      source: 'genelge',
      severity,
      fileLocation: ['autoDetect', '$' + '{workspaceFolder}'],
      pattern: {
        regexp: `^(.+?):(\\d+):(\\d+): ${word}: (.*) \\[([^\\]]+)\\]$`,
        file: 1,
        line: 2,
        column: 3,
        message: 4,
        code: 5,
      },
    })),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
