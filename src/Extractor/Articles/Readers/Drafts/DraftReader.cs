using System.Collections.Immutable;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Html.Metadata;

namespace Extractor.Articles.Readers.Drafts;

/// <summary>Makes an article of what a document says, or says why it cannot. Used for one article.</summary>
/// <param name="place">Where the article stands.</param>
/// <param name="options">How inputs are read.</param>
internal sealed class DraftReader(ReadPlace place, ReaderOptions options)
{
    private readonly ImmutableArray<ReadFailure>.Builder _warnings = ImmutableArray.CreateBuilder<ReadFailure>();
    private ReadPlace _place = place;

    /// <summary>Reads; called once.</summary>
    public ReadResult Read(ArticleDraft draft)
    {
        _place = _place with { ArticleId = Stated(draft.Id) };
        if (draft.NotText is { } what)
        {
            return ReadResult.Failed(_place.Skip(ReadReason.NotText, $"The item is {what}, not text."));
        }

        string? text = draft.Html is { } html ? FragmentText.Of(html) : draft.Text;
        if (draft.Missing is not null || string.IsNullOrWhiteSpace(text))
        {
            MissingText missing = draft.Missing ?? (draft.Html is not null && text is null ? MissingText.TooComplex : MissingText.Empty);
            string message = draft.Status == ArticleStatus.Withdrawn ? "The article was withdrawn, and its text is not there." : missing.Message;
            return ReadResult.Failed(_place.Fail(missing.Reason, message, missing.Remedy));
        }

        return new ReadResult(Article(draft, text), null, _warnings.DrainToImmutable());
    }

    private Article Article(ArticleDraft draft, string text) => new(text, _place.ArticleId)
    {
        Uri = Stated(draft.Uri),
        Title = Line(draft.Title),
        Byline = PageByline.Clean(draft.Byline),
        Dateline = Line(draft.Dateline),
        Section = Line(draft.Section),
        Publisher = Line(draft.Publisher),
        Copyright = Line(draft.Copyright),
        Published = Stated(draft.Published) is { } published ? Date("publication date", published) : options.DefaultPublished,
        Modified = Stated(draft.Modified) is { } modified ? Date("date of change", modified) : null,
        Language = LanguageTag.Of(draft.Language),
        Status = Status(draft, text),
    };

    // "Correction: an earlier version of this article …" says it where no field does.
    private static ArticleStatus Status(ArticleDraft draft, string text) =>
        draft.Status != ArticleStatus.Usual ? draft.Status : PageStatus.Of([draft.Title, .. text.Split("\n\n")]);

    private DateOnly? Date(string what, string written)
    {
        DateOnly? date = StatedDate.Read(written, out bool partial);
        if (date is null)
        {
            string reason = partial ? ReadReason.PartialDate : ReadReason.BadDate;
            string why = partial ? "names no day" : "is no date, or may be two";
            _warnings.Add(_place.Warn(reason, $"The {what} is '{Excerpt.Of(written, 40)}', which {why}; it was left out.", "Write dates as YYYY-MM-DD."));
        }

        return date;
    }

    private static string? Stated(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string? Line(string? value) => string.IsNullOrWhiteSpace(value) ? null : OneLine.Of(value);
}
