using System.Globalization;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>One sentence as the rules of time see it. Tokens outside the sentence read as empty.</summary>
internal sealed class TimeScene(TaggedArticle syntax)
{
    /// <summary>The tagged article.</summary>
    public TaggedArticle Syntax => syntax;

    /// <summary>The tokens of the article.</summary>
    public TokenizedArticle Tokens => syntax.Tokens;

    /// <summary>The sentence being read.</summary>
    public TokenRange Sentence { get; set; }

    /// <summary>The surface form, empty outside the sentence.</summary>
    public ReadOnlySpan<char> Form(int token) => Sentence.Contains(token) ? Tokens.Form(token) : [];

    /// <summary>True when the token is the word, without case.</summary>
    public bool Is(int token, string word) => Sentence.Contains(token) && Tokens.Is(token, word);

    /// <summary>True when the token is one of the words, without case.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Is(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a hyphen or dash that is written without spaces.</summary>
    public bool IsJoint(int token) => Form(token) is "-" or "–" or "‑" && !Tokens.SpaceAfter(token) && token > Sentence.First && !Tokens.SpaceAfter(token - 1);

    /// <summary>1 to 12, also for <c>mid-June</c>, or 0.</summary>
    public int Month(int token)
    {
        ReadOnlySpan<char> word = Form(token);
        word = IsMiddle(token) ? word[TimeWords.Middle.Length..] : word;
        return word.Length > 2 ? TimeWords.Month(word) : 0;
    }

    /// <summary>True for <c>mid-June</c> in one word.</summary>
    public bool IsMiddle(int token) => Form(token) is var word && word.Length > TimeWords.Middle.Length && word.StartsWith(TimeWords.Middle, StringComparison.OrdinalIgnoreCase);

    /// <summary>1 to 7, or 0.</summary>
    public int Weekday(int token) => Form(token) is { Length: > 2 } word ? TimeWords.Weekday(word) : 0;

    /// <summary>The unit, with its plural.</summary>
    public bool TryUnit(int token, out TimeUnit unit) => TimeWords.TryUnit(Form(token), out unit);

    /// <summary>A year in four digits, or 0.</summary>
    public int Year(int token) => Form(token) is { Length: 4 } form && Digits(form) is >= 1000 and <= 2199 and var year ? year : 0;

    /// <summary>A day of the month in digits, with or without <c>th</c>, or 0.</summary>
    public int Day(int token)
    {
        ReadOnlySpan<char> form = Form(token);
        if (form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
        {
            form = form[..^2];
        }

        return form.Length is 1 or 2 && Digits(form) is >= 1 and <= 31 and var day ? day : 0;
    }

    /// <summary>A count in digits or words (<c>24</c>, <c>twenty-four</c>, <c>a couple of</c>, <c>a few</c>), and where it ends.</summary>
    /// <returns>The count; 0 for a vague one; -1 when there is none.</returns>
    public int Count(int token, out int end)
    {
        end = token + 1;
        ReadOnlySpan<char> form = Form(token);
        if (form.IsEmpty)
        {
            return -1;
        }

        if (char.IsAsciiDigit(form[0]))
        {
            return Digits(form) is >= 0 and var digits ? digits : form.ContainsAny(',', '.') ? 0 : -1;
        }

        if (IsAny(token, "a", "the") && IsAny(token + 1, "couple", "few"))
        {
            token++;
            end++;
        }

        return WordCount(token, ref end);
    }

    private int WordCount(int token, ref int end)
    {
        if (TimeWords.IsVague(Form(token)))
        {
            return 0;
        }

        int count = TimeWords.Cardinal(Form(token));
        if (count == 0)
        {
            return -1;
        }

        if (Is(token, "couple") && Is(end, "of"))
        {
            end++;
        }
        else if (count >= 20 && IsJoint(end) && TimeWords.Cardinal(Form(end + 1)) is > 0 and < 10 and var ones)
        {
            count += ones;
            end += 2;
        }

        return count;
    }

    private static int Digits(ReadOnlySpan<char> form) =>
        form.Length <= 6 && !form.ContainsAnyExceptInRange('0', '9') && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
