using Extractor.Records;

namespace Extractor.Review.Exports.Formats;

/// <summary>Records, one a line, with the decisions applied.</summary>
internal sealed class RecordExport(TextWriter target) : IArticleWriter
{
    public void Write(ExportArticle article)
    {
        RecordJson.Write(target, article.Record with { Claims = [.. article.Claims.Select(Reviewed)] });
        target.Write('\n');
    }

    public void Complete()
    {
    }

    private static RecordClaim Reviewed(ExportClaim claim) =>
        claim.Claim with { Confidence = claim.Confidence, Review = new RecordReview(claim.Status.ToString().ToLowerInvariant(), claim.Reviewer, claim.At) };
}
