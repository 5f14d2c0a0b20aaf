using System.Collections.Immutable;

namespace Extractor.Comparison;

/// <summary>What a comparison of records found.</summary>
/// <param name="Copies">Groups of articles that are one story in several cuts, in the order of their first articles.</param>
/// <param name="Lines">Claims of several articles about the same thing, each in the order of time; in the order of their first claims.</param>
public sealed record ComparedRecords(ImmutableArray<CopyGroup> Copies, ImmutableArray<ClaimLine> Lines);

/// <summary>Articles that share so much of their wording that one is a copy of the other: a wire story with other leads, bylines and cuts.</summary>
/// <param name="Articles">Their ids: first the one published first, of equals the one read first.</param>
public sealed record CopyGroup(ImmutableArray<string> Articles);

/// <summary>Claims of different articles about the same thing: the death toll of one fire from day to day.</summary>
/// <param name="Kind">The kind of all of them: <c>count</c>, <c>money</c> …</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Item">What is counted or measured, in the words of the first claim that names it.</param>
/// <param name="Event">The lemma of what happened, of the first claim that has one.</param>
/// <param name="Place">The English name of the most particular place, or null.</param>
/// <param name="Country">Its ISO 3166 alpha-2 code, or null.</param>
/// <param name="Points">The claims in the order of time.</param>
/// <param name="Findings">What a reader should look at.</param>
public sealed record ClaimLine(string Kind, string? Unit, string? Item, string? Event, string? Place, string? Country, ImmutableArray<LinePoint> Points, ImmutableArray<LineFinding> Findings);

/// <summary>One claim of a line.</summary>
/// <param name="Article">The id of its article; of copies the first.</param>
/// <param name="Claim">Its id there.</param>
/// <param name="Published">The day of the article as ISO 8601 date, or null.</param>
/// <param name="Time">When the claim holds, as ISO 8601 date or interval, or null.</param>
/// <param name="Value">Empty when vague, one number, or a pair.</param>
/// <param name="Bound">How the number is bounded, as in the record.</param>
/// <param name="Quantity">The expression in the article.</param>
/// <param name="Source">Who is credited, or null.</param>
/// <param name="Assertion">asserted, denied, possible or planned.</param>
/// <param name="Confidence">The confidence of the claim.</param>
/// <param name="Copies">The ids of the other articles that carry the same claim as copies of this one.</param>
public sealed record LinePoint(
    string Article,
    string Claim,
    string? Published,
    string? Time,
    ImmutableArray<decimal> Value,
    string Bound,
    string Quantity,
    string? Source,
    string Assertion,
    double Confidence,
    ImmutableArray<string> Copies);

/// <summary>Something in a line that a reader should look at.</summary>
/// <param name="Code">
/// <c>differs</c>: two articles give values for the same time that don't fit each other. <c>sources-differ</c>: the same, and they credit different sources.
/// <c>falls</c>: a later article gives less of what can only grow. <c>grows</c>: a later article gives more; a development, not a contradiction.
/// </param>
/// <param name="First">Index of the earlier point.</param>
/// <param name="Second">Index of the later point.</param>
/// <param name="Reason">The same in words, with both numbers.</param>
public sealed record LineFinding(string Code, int First, int Second, string Reason);
