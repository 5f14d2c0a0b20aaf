using System.Text;
using Extractor.Records;

namespace Extractor.Review.Stores.Rows;

/// <summary>Claims and records as text that every database can keep.</summary>
internal static class ClaimText
{
    private const char Replacement = '\uFFFD';

    public static string Write(RecordClaim claim)
    {
        using StringWriter writer = new();
        RecordJson.WriteClaim(writer, claim);
        return Plain(writer.ToString());
    }

    public static RecordClaim Read(string json) => RecordJson.ReadClaim(json);

    /// <summary>The record without its claims, which have rows of their own.</summary>
    public static string Write(ArticleRecord record)
    {
        using StringWriter writer = new();
        RecordJson.Write(writer, record with { Claims = [] });
        return Plain(writer.ToString());
    }

    /// <summary>
    /// Text for a column: a NUL, which PostgreSQL refuses, and half a surrogate pair, which UTF-8 cannot write, become U+FFFD. In JSON a NUL is escaped and stays;
    /// half a pair would not survive any reader of JSON either.
    /// </summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOf('\0') < 0 && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        StringBuilder plain = new(text);
        for (int i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] == '\0' || IsHalf(text, i) ? Replacement : text[i];
        }

        return plain.ToString();
    }

    private static bool IsHalf(string text, int i) => char.IsSurrogate(text[i])
        && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
        && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
}
