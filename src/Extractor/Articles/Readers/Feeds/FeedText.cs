using System.Net;
using Extractor.Articles.Readers.Html;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Brings values to plain text that half of the feeds write as text and half as HTML.</summary>
internal static class FeedText
{
    /// <summary>The value without tags and references: <c>Caf&amp;eacute; &lt;i&gt;closes&lt;/i&gt;</c> is "Café closes".</summary>
    public static string? Plain(string? value)
    {
        if (value is null || !value.Contains('&', StringComparison.Ordinal) && !value.Contains('<', StringComparison.Ordinal))
        {
            return value;
        }

        return value.Contains("</", StringComparison.Ordinal) ? FragmentText.Of(value) : WebUtility.HtmlDecode(value);
    }
}
