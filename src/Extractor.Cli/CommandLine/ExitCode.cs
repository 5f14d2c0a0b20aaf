namespace Extractor.Cli.CommandLine;

/// <summary>How the program ends, as the shell sees it. Scripts branch on these; they are told in the help and never change their meaning.</summary>
internal enum ExitCode
{
    /// <summary>All inputs were read.</summary>
    AllRead = 0,

    /// <summary>Some inputs or articles failed; the others were extracted.</summary>
    SomeFailed = 1,

    /// <summary>The command line makes no sense.</summary>
    WrongUsage = 2,

    /// <summary>Nothing could be read.</summary>
    NothingRead = 3,

    /// <summary>The run could not be made or ended: the models are missing or damaged, or the output cannot be written.</summary>
    CannotRun = 4,

    /// <summary>Ended by Ctrl-C or a request to terminate; what was complete is kept.</summary>
    Interrupted = 130,
}
