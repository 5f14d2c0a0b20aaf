using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Quantities;

namespace Extractor.Claims;

/// <summary>Whether a number moved up or down.</summary>
public enum Change : byte
{
#pragma warning disable CS1591 // Named as in the record; each is explained in the record's JSON Schema.
    Increase, Decrease,
#pragma warning restore CS1591
}

/// <summary>What the number is to its change: the amount, the start or the end.</summary>
public enum ChangeRole : byte
{
#pragma warning disable CS1591 // Named as in the record; each is explained in the record's JSON Schema.
    By, To, From,
#pragma warning restore CS1591
}

/// <summary>Whether the article states the claim as a fact.</summary>
public enum Assertion : byte
{
#pragma warning disable CS1591 // Named as in the record; each is explained in the record's JSON Schema.
    Asserted, Denied, Possible, Planned,
#pragma warning restore CS1591
}

/// <summary>How a slot was found: the surer the way, the surer the slot.</summary>
public enum Evidence : byte
{
    /// <summary>By grammar next to the number: a head noun, a verb's object, a quoted speaker.</summary>
    Direct,

    /// <summary>In the same sentence, by nearness.</summary>
    Sentence,

    /// <summary>Carried over from a sentence before, or by a phrase that stands for a name (<c>the country</c>).</summary>
    Carried,

    /// <summary>From the article as a whole: dateline, title, the place spoken of most.</summary>
    Article,
}

/// <summary>A slot filled by a phrase of the text.</summary>
/// <param name="Span">Where the phrase stands.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record PhraseSlot(TextSpan Span, Evidence Evidence);

/// <summary>The verb or verbal noun that says what happened.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record EventSlot(TextSpan Span, string Lemma, Evidence Evidence);

/// <summary>Where a claim holds.</summary>
/// <param name="Span">Where the place is named in the text; for <c>Syria and Iraq</c> both.</param>
/// <param name="Name">English name; several are joined by <c>"; "</c>.</param>
/// <param name="Country">ISO 3166 alpha-2 code when it lies in one country.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record PlaceSlot(TextSpan Span, string Name, string? Country, Evidence Evidence);

/// <summary>When a claim holds.</summary>
/// <param name="Span">The time expression in the text.</param>
/// <param name="Value">ISO 8601 date or interval.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record TimeSlot(TextSpan Span, string Value, Evidence Evidence);

/// <summary>Something a reviewer should look at.</summary>
/// <param name="Name">A stable name that the record's JSON Schema explains.</param>
/// <param name="Other">Index of the other claim concerned, or -1.</param>
public readonly record struct ClaimFlag(string Name, int Other = -1);

/// <summary>
/// How likely the choice of each ranked slot was among its candidates, the empty one included, in (0, 1]; 1 where rules alone decided. Not calibrated.
/// </summary>
/// <param name="Item">Of the item.</param>
/// <param name="Event">Of the event.</param>
/// <param name="Place">Of the place.</param>
/// <param name="Time">Of the time.</param>
/// <param name="Source">Of the source.</param>
public readonly record struct SlotLikelihoods(double Item, double Event, double Place, double Time, double Source);

/// <summary>A quantity that the article states about the world, with every slot that could be filled.</summary>
public sealed record Claim
{
    /// <summary>The quantity it rests on.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The unit, with ellipsis resolved (<c>killed 130</c> → <c>person</c>). Null when nothing names it.</summary>
    public required string? Unit { get; init; }

    /// <summary>What is counted or measured.</summary>
    public PhraseSlot? Item { get; init; }

    /// <summary>What happened to it.</summary>
    public EventSlot? Event { get; init; }

    /// <summary>Where it holds.</summary>
    public PlaceSlot? Place { get; init; }

    /// <summary>When it holds.</summary>
    public TimeSlot? Time { get; init; }

    /// <summary>Who says so.</summary>
    public PhraseSlot? Source { get; init; }

    /// <summary>Index of the claim that this one is a subset of, or -1.</summary>
    public int PartOf { get; init; } = -1;

    /// <summary>Direction, when the number is a change or the endpoint of one.</summary>
    public Change? Change { get; init; }

    /// <summary>What the number is to the change; set exactly when <see cref="Change"/> is.</summary>
    public ChangeRole? Role { get; init; }

    /// <summary>Whether the article states it as a fact.</summary>
    public Assertion Assertion { get; init; }

    /// <summary>How likely each ranked slot was, as it is filled or left empty.</summary>
    public SlotLikelihoods Likelihoods { get; init; } = new(1, 1, 1, 1, 1);

    /// <summary>What a reviewer should look at.</summary>
    public ImmutableArray<ClaimFlag> Flags { get; init; } = [];
}

/// <summary>An article with its claims in text order.</summary>
/// <param name="Quantities">The article with its quantities.</param>
/// <param name="Claims">Claims in text order, one a quantity.</param>
public sealed record ClaimArticle(QuantityArticle Quantities, ImmutableArray<Claim> Claims);
