/** What a shell has to be told so that it asks the program for candidates. */

type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/**
 * Bash cuts words at `:` and `=`, does not take quotes off what was typed, and wants what a shell would split quoted.
 */
const BASH = `# genelge completion bash > ~/.local/share/bash-completion/completions/genelge
_genelge() {
  local -a words=()
  local rest=$COMP_LINE word before='' quote='' each
  local -i at last=-1
  for ((at = 0; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if ((last >= 0)) && [[ -n $word && $rest != [[:space:]]* ]]; then
      before=\${words[last]}
      words[last]+=$word
    else
      before=''
      words[++last]=$word
    fi
    rest=\${rest#"\${rest%%[![:space:]]*}"}
    rest=\${rest#"$word"}
  done
  [[ $word == [:=] ]] && before=\${words[last]}
  for at in "\${!words[@]}"; do
    [[ $at == "$last" && \${words[at]} == [\\"\\']* ]] && quote=\${words[at]:0:1}
    words[at]=\${words[at]//[\\"\\'\\\\]/}
  done
  before=\${before//[\\"\\'\\\\]/}
  COMPREPLY=()
  while IFS= read -r each; do
    each=\${each#"$before"}
    [[ -n $quote ]] || printf -v each %q "$each"
    COMPREPLY+=("$each")
  done < <(genelge __complete -- "\${words[@]:1}" 2>/dev/null)
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
    $quoted = if ($_ -match '[^\\p{L}\\p{N}./:_-]') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
    [System.Management.Automation.CompletionResult]::new($quoted, $_, 'ParameterValue', $_)
  }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};

export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}
