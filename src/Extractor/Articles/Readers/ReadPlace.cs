namespace Extractor.Articles.Readers;

/// <summary>Where a report belongs; makes reports for that place.</summary>
internal readonly record struct ReadPlace(string Input, int? Line = null, long? Offset = null, string? ArticleId = null)
{
    public ReadFailure Fail(string reason, string message, string remedy) => Report(Severity.Failure, reason, message, remedy);

    public ReadFailure Warn(string reason, string message, string remedy) => Report(Severity.Warning, reason, message, remedy);

    public ReadFailure Skip(string reason, string message) => Report(Severity.Skip, reason, message, "Nothing needs to be done.");

    private ReadFailure Report(Severity severity, string reason, string message, string remedy) =>
        new(Input, reason, message, remedy) { Severity = severity, Line = Line, Offset = Offset, ArticleId = ArticleId };
}
