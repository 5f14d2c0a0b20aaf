using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary><c>Tel. +961 1 555 010</c>, <c>Fax: …</c>, <c>news@example.org</c>, <c>www.example.org/about</c>, <c>@reporter</c>, <c>+44 20 7946 0018</c>.</summary>
internal static class Contact
{
    private const int MaxWords = 15;

    private static readonly string[] Labels =
        ["tel", "telephone", "phone", "fax", "mobile", "hotline", "email", "e-mail", "mail", "whatsapp", "website", "web", "address", "twitter", "facebook", "instagram", "contact"];

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape) =>
        shape.Words <= MaxWords && (HasLabel(line) || (shape.Words == 1 && IsAddress(line)) || IsPhoneNumber(line));

    // "Phone: 555 010", "Tel. +961", "Fax +44"; not "Mobile banking grew".
    private static bool HasLabel(ReadOnlySpan<char> line)
    {
        foreach (string label in Labels)
        {
            if (line.Length > label.Length && line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(line[label.Length]))
            {
                ReadOnlySpan<char> rest = line[label.Length..].TrimStart();
                return rest.Length > 0 && rest[0] is ':' or '.' or '+' or '(' or '@';
            }
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('@');
        return (at >= 0 && at + 1 < line.Length)
            || line.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPhoneNumber(ReadOnlySpan<char> line)
    {
        int digits = 0;
        foreach (char c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c is not (' ' or '+' or '-' or '(' or ')' or '.' or '/'))
            {
                return false;
            }
        }

        return digits is >= 7 and <= 16 && line[0] is '+' or '0' or '(';
    }
}
