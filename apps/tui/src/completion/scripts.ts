/** The shells that can be completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of them. */
export type Shell = (typeof shells)[number];

const bash = `# Completion of acquis for bash. In ~/.bashrc: source <(acquis completion bash)
_acquis() {
  local line="\${COMP_LINE:0:COMP_POINT}" words
  read -r -a words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  local current="\${words[\${#words[@]}-1]}" offer
  COMPREPLY=()
  while IFS= read -r offer; do
    # Readline parts words at = and :, and replaces what stands after them only.
    COMPREPLY+=("\${offer:$((\${#current} - \${#COMP_WORDS[COMP_CWORD]}))}")
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -o default -F _acquis acquis
`;

const zsh = `#compdef acquis
# Completion of acquis for zsh. In ~/.zshrc, after compinit: source <(acquis completion zsh)
_acquis() {
  local -a offers
  offers=("\${(@f)$(\${words[1]} complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n $offers[1] ]]; then
    compadd -a offers
  elif [[ $words[2] == import ]]; then
    _files
  fi
}
compdef _acquis acquis
`;

const fish = `# Completion of acquis for fish. In ~/.config/fish/config.fish: acquis completion fish | source
function __acquis
  set -l words (commandline -opc) (commandline -ct)
  $words[1] complete -- $words[2..-1] 2>/dev/null
end
complete -c acquis -f -a '(__acquis)'
complete -c acquis -n '__fish_seen_subcommand_from import' -F
`;

/** What a shell reads to complete command lines; it asks the program itself. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
