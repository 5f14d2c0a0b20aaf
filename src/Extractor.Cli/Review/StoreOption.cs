using System.CommandLine;
using Extractor.Cli.Show;

namespace Extractor.Cli.Review;

/// <summary>The option <c>--store</c> of the commands that work on a store of decisions.</summary>
internal static class StoreOption
{
    private const string UsualName = "review.db";

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create() => new("--store")
    {
        Description = "The store: a file, or postgresql://user:password@host/database. The default is " + UsualName + " beside the records, else in this folder.",
        HelpName = "URI",
    };

    /// <summary>The store that was named, or the usual one.</summary>
    /// <param name="named">What was named.</param>
    /// <param name="records">Files of records; the usual store lies beside the first of them.</param>
    public static string Uri(string? named, IReadOnlyList<string> records)
    {
        string? folder = records.Count > 0 && records[0] != ShowOptions.Standard ? Path.GetDirectoryName(records[0]) : null;
        return named ?? Path.Combine(folder ?? "", UsualName);
    }
}
