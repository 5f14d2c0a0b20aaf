namespace Extractor.Cli.Learn;

/// <summary>How <c>extractor learn</c> ends, as the shell sees it; told in its help.</summary>
internal enum LearnExit
{
    /// <summary>Better models are installed, or would be; models were put back; the gold was written.</summary>
    Done = 0,

    /// <summary>What was learned is not better: the installed models stay.</summary>
    Kept = 1,

    /// <summary>The command line makes no sense.</summary>
    WrongUsage = 2,

    /// <summary>There are too few decisions.</summary>
    TooFew = 3,

    /// <summary>The store, the models or a corpus cannot be read, or something cannot be written. Nothing was changed.</summary>
    CannotRun = 4,

    /// <summary>Interrupted. Nothing was changed.</summary>
    Interrupted = 130,
}
