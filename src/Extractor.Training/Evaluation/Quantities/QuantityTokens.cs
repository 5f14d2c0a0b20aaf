using Extractor.Quantities;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Which tokens of an article belong to a quantity: its number, unit and counted noun.</summary>
internal sealed class QuantityTokens
{
    private readonly int[] _owners;

    /// <summary>Marks the tokens of an article.</summary>
    public QuantityTokens(QuantityArticle article)
    {
        _owners = new int[article.Entities.Tokens.Count];
        for (int i = 0; i < article.Quantities.Length; i++)
        {
            Quantity quantity = article.Quantities[i];
            _owners.AsSpan(quantity.Tokens.First, End(quantity) - quantity.Tokens.First).Fill(i + 1);
        }
    }

    /// <summary>The token behind a quantity and what it counts. Who is of an age is no part of the age: <c>the 43-year-old farmer</c>.</summary>
    public static int End(Quantity quantity) =>
        quantity.Kind != QuantityKind.Age ? Math.Max(quantity.Tokens.End, quantity.CountedHead + 1)
        : quantity.CountedHead >= quantity.NumberTokens.End ? Math.Min(quantity.Tokens.End, quantity.CountedHead) : quantity.Tokens.End;

    /// <summary>True for a token of any quantity.</summary>
    public bool Contains(int token) => Owner(token) >= 0;

    /// <summary>Index of the quantity that a token belongs to, or -1.</summary>
    public int Owner(int token) => (uint)token < (uint)_owners.Length ? _owners[token] - 1 : -1;
}
