namespace Extractor.Cli.Completion;

/// <summary>
/// Scripts that ask the program itself what may follow, by its <c>[suggest:POSITION]</c> directive, so that they never fall behind its options.
/// The program's name is cut off the line first: it may be typed with a path. Where the program suggests nothing, the shell completes files.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # bash completion for extractor
        _extractor() {
          local line="${COMP_LINE#* }" point word
          point=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
          word="${COMP_WORDS[COMP_CWORD]}"
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(extractor "[suggest:$point]" "$line" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _extractor extractor

        """;

    private const string Zsh = """
        #compdef extractor
        # zsh completion for extractor
        _extractor() {
          local line="${BUFFER#* }" point
          local -a found
          point=$((CURSOR - ${#BUFFER} + ${#line}))
          found=("${(@f)$(extractor "[suggest:$point]" "$line" 2>/dev/null)}")
          compadd -- ${found:#} || _files
        }
        if [ "$funcstack[1]" = "_extractor" ]; then _extractor "$@"; else compdef _extractor extractor; fi

        """;

    private const string Fish = """
        # fish completion for extractor
        function __extractor_complete
          set -l line (string replace -r '^\S+\s' '' -- (commandline -cp))
          extractor "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
        end
        complete -c extractor -a '(__extractor_complete)'

        """;

    /// <summary>The shells there is a script for.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>The script for one of <see cref="Shells"/>.</summary>
    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no completion script for this shell."),
    };
}
