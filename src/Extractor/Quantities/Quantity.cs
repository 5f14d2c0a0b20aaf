using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Entities;
using Extractor.Quantities.Units;
using Extractor.Tokens;

namespace Extractor.Quantities;

/// <summary>What sort of number it is.</summary>
public enum QuantityKind : byte
{
#pragma warning disable CS1591 // Named as in the record; each is explained in the record's JSON Schema.
    Count, Money, Share, Measure, Duration, Age, Score, Multiple,
#pragma warning restore CS1591
}

/// <summary>How the stated number bounds the true one.</summary>
public enum Bound : byte
{
#pragma warning disable CS1591 // Named as in the record; each is explained in the record's JSON Schema.
    Exact, About, AtLeast, AtMost, MoreThan, LessThan, Range, Vague,
#pragma warning restore CS1591
}

/// <summary>The value of a quantity: one number, a pair (range or score), or none (vague).</summary>
/// <param name="First">The number, or the first of a pair; null when vague.</param>
/// <param name="Second">The second of a pair; null for a single number.</param>
public readonly record struct QuantityValue(decimal? First, decimal? Second = null)
{
    /// <summary>True for a range or a score.</summary>
    public bool IsPair => Second is not null;
}

/// <summary>A measure or duration in base units, mostly those of the SI: <c>67 kilometer</c> is 67000 <c>meter</c>.</summary>
/// <param name="First">The number, or the first of a range.</param>
/// <param name="Second">The second of a range, or null.</param>
/// <param name="Unit">Name of the base unit, written as other units are: <c>meter per second</c>.</param>
public readonly record struct BaseValue(decimal First, decimal? Second, string Unit);

/// <summary>A number in the text, with what it is a number of.</summary>
public sealed record Quantity
{
    /// <summary>Index of the sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>Tokens of the number itself. A token may be shared with the unit where they are written as one (<c>40C</c>).</summary>
    public required TokenRange NumberTokens { get; init; }

    /// <summary>Exact characters of the number, without modifier, currency sign, unit or noun.</summary>
    public required TextSpan Number { get; init; }

    /// <summary>Tokens of the whole expression: modifier, number, unit or counted noun.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The whole expression, for example <c>around 1,853 people</c>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>Its value, in <see cref="Unit"/>; shares are in percent.</summary>
    public required QuantityValue Value { get; init; }

    /// <summary>How it bounds the true number.</summary>
    public required Bound Bound { get; init; }

    /// <summary>
    /// The unit by the conventions of the record: ISO 4217 code, singular English unit name, or the singular lemma of the counted noun.
    /// Null when the sentence does not name it next to the number; the Claims stage then looks further.
    /// </summary>
    public required string? Unit { get; init; }

    /// <summary>Token index of the head of the counted noun phrase (<c>people</c>), or -1.</summary>
    public required int CountedHead { get; init; }

    /// <summary>The value in base units; null for other kinds and for units without a fixed size (<c>month</c>, <c>bale</c>). A ton is the short one, a gallon that of the United States.</summary>
    public BaseValue? InBaseUnits => Kind is QuantityKind.Measure or QuantityKind.Duration ? BaseUnits.Of(Unit, Value) : null;

    /// <summary>How sure the stage is that this is a quantity of this kind, in (0, 1).</summary>
    public required double Confidence { get; init; }
}

/// <summary>An article with its quantities in text order.</summary>
/// <param name="Entities">The article with its entities.</param>
/// <param name="Quantities">Quantities in text order; their <see cref="Quantity.Number"/> spans do not overlap.</param>
public sealed record QuantityArticle(EntityArticle Entities, ImmutableArray<Quantity> Quantities);
