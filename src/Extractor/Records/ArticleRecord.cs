using System.Collections.Immutable;

namespace Extractor.Records;

// The record as it is written, field by field: names and order are those of the contract, offsets are Unicode code points.

/// <summary>A range of the article's text in Unicode code points, end exclusive, with its characters.</summary>
public sealed record RecordSpan(int Start, int End, string Text);

/// <summary>The article as the record carries it. <see cref="Text"/> is null when records are written without text.</summary>
public sealed record RecordArticle(string Id, string? Uri, string? Title, string? Published, string? Publisher, string? Language, string Sha256, string? Text)
{
    /// <summary>What the article is a copy of; null when it is none, or copies were not looked for.</summary>
    public RecordDuplicate? DuplicateOf { get; init; }
}

/// <summary>The first article of a story, and how much of the shorter of the two texts the other holds: 1 for the same text.</summary>
public sealed record RecordDuplicate(string Id, double Share);

/// <summary>One mention of an entity. <see cref="Value"/> is the ISO 8601 value of a DATE or DURATION.</summary>
public sealed record RecordEntity(string Id, string Type, int Start, int End, string Text, string? Name, string? Country, string? Value, double Confidence);

/// <summary>A phrase that fills a slot, with the probability that it is right.</summary>
public sealed record RecordPhrase(int Start, int End, string Text, double Confidence);

/// <summary>The verb or verbal noun.</summary>
public sealed record RecordEvent(int Start, int End, string Text, string Lemma, double Confidence);

/// <summary>Where a claim holds.</summary>
public sealed record RecordPlace(int Start, int End, string Text, string Name, string? Country, double Confidence);

/// <summary>When a claim holds; <see cref="Value"/> is an ISO 8601 date or interval.</summary>
public sealed record RecordTime(int Start, int End, string Text, string Value, double Confidence);

/// <summary>A numeric claim.</summary>
public sealed record RecordClaim
{
    /// <summary><c>c1</c>, <c>c2</c> … in text order.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence; its <see cref="RecordSpan.Text"/> is not written.</summary>
    public required RecordSpan Sentence { get; init; }

    /// <summary>The number.</summary>
    public required RecordSpan Number { get; init; }

    /// <summary>The whole expression.</summary>
    public required RecordSpan Quantity { get; init; }

    /// <summary>count, money, share, measure, duration, age, score or multiple.</summary>
    public required string Kind { get; init; }

    /// <summary>Empty when vague, one number, or a pair.</summary>
    public required ImmutableArray<decimal> Value { get; init; }

    /// <summary>exact, about, at_least, at_most, more_than, less_than, range or vague.</summary>
    public required string Bound { get; init; }

    /// <summary>The unit, or null when the text names none.</summary>
    public required string? Unit { get; init; }

    /// <summary>What is counted or measured.</summary>
    public RecordPhrase? Item { get; init; }

    /// <summary>What happened to it.</summary>
    public RecordEvent? Event { get; init; }

    /// <summary>Where it holds.</summary>
    public RecordPlace? Place { get; init; }

    /// <summary>When it holds.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>Who says so.</summary>
    public RecordPhrase? Source { get; init; }

    /// <summary>Id of the claim that this one is a subset of.</summary>
    public string? PartOf { get; init; }

    /// <summary>increase or decrease.</summary>
    public string? Change { get; init; }

    /// <summary>by, to or from.</summary>
    public string? Role { get; init; }

    /// <summary>asserted, denied, possible or planned.</summary>
    public required string Assertion { get; init; }

    /// <summary>What a reviewer should look at, for example <c>contradicts:c4</c>.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Probability that a reviewer accepts the claim unchanged.</summary>
    public required double Confidence { get; init; }

    /// <summary>What lowered the confidence most, as stable codes; the heaviest first.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>What reviewers decided; null for a claim as it was extracted.</summary>
    public RecordReview? Review { get; init; }
}

/// <summary>Where a claim stands with its reviewers: open, accepted, corrected, rejected or disputed; who decided last, and when (UTC). Both null before a decision.</summary>
public sealed record RecordReview(string Status, string? Reviewer, DateTimeOffset? At);

/// <summary>What made a record: version of the program and checksum of its models.</summary>
public sealed record RecordPipeline(string Version, string Models);

/// <summary>One article's record: what one line of output holds.</summary>
public sealed record ArticleRecord(RecordArticle Article, ImmutableArray<RecordEntity> Entities, ImmutableArray<RecordClaim> Claims, RecordPipeline Pipeline)
{
    /// <summary>The version of the record's form.</summary>
    public const string Schema = "extractor/record/1";
}
