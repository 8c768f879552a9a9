/** The command line of `completion`. */

import { command, one } from '../declare.js';
import { oneOf } from '../kind.js';

const SHELL = oneOf({ tr: 'kabuk', en: 'shell' }, ['bash', 'zsh', 'fish', 'powershell']);

export const completion = command({
  name: 'completion',
  turkish: 'tamamla',
  group: 'set-up',
  does: {
    tr: 'kabuğun sözcükleri tamamlaması için betik yazar',
    en: 'prints a script by which the shell completes words',
  },
  arguments: {
    shell: one(SHELL.placeholder, SHELL, { tr: 'bash, zsh, fish, powershell', en: 'bash, zsh, fish, powershell' }),
  },
  options: {},
  examples: [
    [
      'genelge completion bash > ~/.local/share/bash-completion/completions/genelge',
      { tr: 'bash için kurar', en: 'sets it up for bash' },
    ],
  ],
  async run({ shell }, session) {
    const { completionScript } = await import('../../commands/completion-script.js');
    session.world.stdout.write(completionScript(shell));
    return 0;
  },
});
