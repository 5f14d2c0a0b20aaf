namespace Extractor.Claims.Ranking;

/// <summary>What is known of a claim before its place and time are chosen.</summary>
/// <param name="Role">What the number is to its change: "from $9 million" speaks of an earlier time; null without a change.</param>
/// <param name="Assertion">Whether it is stated as a fact: what is planned lies ahead.</param>
/// <param name="IsPart">True of a part of a claim before: "Of these, four …" holds where and when that holds.</param>
/// <param name="Event">The lemma of its event, or a dash.</param>
/// <param name="Item">The lemma of its item's head, or a dash.</param>
internal readonly record struct ClaimTraits(ChangeRole? Role, Assertion Assertion, bool IsPart, string Event, string Item)
{
    /// <summary>Stands for the lemma of an event or item that is not there.</summary>
    public const string Unknown = "-";
}
