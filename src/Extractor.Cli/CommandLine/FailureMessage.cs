using System.Globalization;
using Extractor.Articles.Readers;

namespace Extractor.Cli.CommandLine;

/// <summary>Says in one line what happened to an input, where, and what to do.</summary>
internal static class FailureMessage
{
    /// <summary>The line, as <c>articles.jsonl:7: no-text (article a7): The line has no text. Give it …</c></summary>
    public static string Of(ReadFailure failure)
    {
        string line = failure.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        string article = failure.ArticleId is { } id ? $" (article {id})" : "";
        string severity = failure.Severity switch { Severity.Warning => "warning ", Severity.Skip => "skipped ", _ => "" };
        return $"{failure.Input}{line}: {severity}{failure.Reason}{article}: {failure.Message} {failure.Remedy}";
    }
}
