using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract;

/// <summary>Tells the shell what came of a batch.</summary>
internal static class RunOutcome
{
    /// <summary>The exit code.</summary>
    public static ExitCode Of(BatchReport report) => report switch
    {
        { Interrupted: true } => ExitCode.Interrupted,
        { Articles: 0, Failures: 0, Skips: > 0 } => ExitCode.AllRead,
        { Articles: 0 } => ExitCode.NothingRead,
        { Failures: > 0 } => ExitCode.SomeFailed,
        _ => ExitCode.AllRead,
    };
}
