using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Tokens;

namespace Extractor.Cli.Tag;

/// <summary>The entity label of each token: <c>B-PERSON</c>, <c>I-PERSON</c>, or null outside. Amounts, percentages and durations come from the quantities.</summary>
internal static class TokenLabels
{
    /// <summary>The labels of all tokens.</summary>
    public static string?[] Of(QuantityArticle article)
    {
        string?[] labels = new string?[article.Entities.Tokens.Count];
        foreach (Entity entity in article.Entities.Entities)
        {
            Mark(labels, entity.Tokens, entity.Type.ToString().ToUpperInvariant());
        }

        foreach (Quantity quantity in article.Quantities)
        {
            if (Label(quantity) is { } label && Range(article.Entities.Tokens, quantity) is var range && IsFree(labels, range))
            {
                Mark(labels, range, label);
            }
        }

        return labels;
    }

    private static string? Label(Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Money } => "MONEY",
        { Kind: QuantityKind.Share, Unit: "percent" or "percentage point" } => "PERCENT",
        { Kind: QuantityKind.Duration } => "DURATION",
        _ => null,
    };

    // "around $ 1.2 bn": from the sign on, without the modifier.
    private static TokenRange Range(TokenizedArticle tokens, Quantity quantity)
    {
        int first = quantity.NumberTokens.First;
        while (first > quantity.Tokens.First && IsSign(tokens.Form(first - 1)))
        {
            first--;
        }

        return new TokenRange(first, Math.Max(quantity.NumberTokens.End, quantity.Tokens.End));
    }

    private static bool IsSign(ReadOnlySpan<char> form)
    {
        if (char.GetUnicodeCategory(form[^1]) == System.Globalization.UnicodeCategory.CurrencySymbol)
        {
            return true;
        }

        return form is "Rs" or "Rs." or "Sh" or "Dh" or "RM" or "R" || (form.Length == 3 && !form.ContainsAnyExceptInRange('A', 'Z'));
    }

    private static bool IsFree(string?[] labels, TokenRange range) => !labels.AsSpan(range.First, range.Count).ContainsAnyExcept((string?)null);

    private static void Mark(string?[] labels, TokenRange range, string type)
    {
        string inside = "I-" + type;
        labels[range.First] = "B-" + type;
        for (int i = range.First + 1; i < range.End; i++)
        {
            labels[i] = inside;
        }
    }
}
