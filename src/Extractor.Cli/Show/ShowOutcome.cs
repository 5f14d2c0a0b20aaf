namespace Extractor.Cli.Show;

/// <summary>How <c>extractor show</c> ended, as its exit code.</summary>
internal enum ShowOutcome
{
    /// <summary>All lines were read.</summary>
    Shown = 0,

    /// <summary>Some lines were no records; the rest was shown.</summary>
    SomeFailed = 1,

    /// <summary>What was asked for makes no sense for this input.</summary>
    WrongUsage = 2,

    /// <summary>Nothing could be read.</summary>
    NothingRead = 3,

    /// <summary>The page could not be written.</summary>
    CannotWrite = 4,
}
