using System.CommandLine;
using Extractor.Cli.Show;
using Extractor.Review.Stores;

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

    /// <summary>Sees to it that a store is there: to open one that is not makes it.</summary>
    /// <exception cref="StoreException">There is none.</exception>
    public static void MustExist(string uri)
    {
        bool server = uri.Contains("://", StringComparison.Ordinal) || uri.Contains("Host=", StringComparison.OrdinalIgnoreCase);
        string path = uri.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) ? uri[7..] : uri;
        if (!server && !File.Exists(path))
        {
            throw new StoreException($"There is no store {path}. Name the file that 'extractor review' keeps its decisions in.");
        }
    }
}
