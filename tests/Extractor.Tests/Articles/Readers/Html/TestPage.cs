using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Html;

/// <summary>Pages made for tests, and read.</summary>
internal static class TestPage
{
    /// <summary>A paragraph of 30 words, as articles have them, that begins with a name by which tests know it.</summary>
    public static string Prose(string name) =>
        $"{name} said on Monday that the river had risen by 3 metres within two days, that 40 houses in the lower town were damaged, and that repairs would take most of the year.";

    /// <summary>Paragraphs.</summary>
    public static string Paragraphs(params string[] names) => string.Concat(names.Select(n => $"<p>{Prose(n)}</p>"));

    /// <summary>A page with a head and a body.</summary>
    public static string Of(string body, string head = "") => $"<!DOCTYPE html><html lang=\"en\"><head><title>River rises</title>{head}</head><body>{body}</body></html>";

    /// <summary>The article of a page.</summary>
    public static Article Read(string page) => InputBytes.One("page.html", page).Article ?? throw new Xunit.Sdk.XunitException("The page was not read.");

    /// <summary>The paragraphs of the article of a page with some body; of those made by <see cref="Prose"/>, their names only.</summary>
    public static string[] Texts(string body) =>
        [.. Read(Of(body)).Text.Split("\n\n").Select(p => p.IndexOf(" said on Monday", StringComparison.Ordinal) is > 0 and var end && p == Prose(p[..end]) ? p[..end] : p)];

    /// <summary>The failure of a page.</summary>
    public static ReadFailure Failure(string page) => InputBytes.One("page.html", page).Failure ?? throw new Xunit.Sdk.XunitException("The page was read.");
}
