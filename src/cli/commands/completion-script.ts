/** What a shell has to be told so that it asks the program for candidates. */

import type { SHELLS } from './complete.js';

const BASH = `# genelge completion bash > ~/.local/share/bash-completion/completions/genelge
_genelge() {
  local IFS=$'\\n'
  COMPREPLY=($(genelge __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -o nosort -F _genelge genelge
`;

const ZSH = `#compdef genelge
# genelge completion zsh > ~/.zfunc/_genelge
_genelge() {
  local -a found
  found=("\${(@f)$(genelge __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -V genelge -U -- $found; else _files; fi
}
if [ "$funcstack[1]" = "_genelge" ]; then _genelge "$@"; else compdef _genelge genelge; fi
`;

const FISH = `# genelge completion fish > ~/.config/fish/completions/genelge.fish
complete -c genelge -k -a '(genelge __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`;

const POWERSHELL = `# genelge completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName genelge -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  genelge __complete '--' @words 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};

export function completionScript(shell: (typeof SHELLS)[number]): string {
  return SCRIPTS[shell];
}
