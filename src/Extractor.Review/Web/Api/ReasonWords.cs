using System.Collections.Immutable;

namespace Extractor.Review.Web.Api;

/// <summary>Says in words what lowered the confidence of a claim, for each code of the Confidence stage.</summary>
internal static class ReasonWords
{
    /// <summary>The words by code.</summary>
    public static ImmutableDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["number-doubtful"] = "the number itself was hard to read",
        ["unit-unknown"] = "nothing names what is counted or in what it is measured",
        ["bounded"] = "the number is not exact",
        ["not-asserted"] = "the claim is denied, possible or planned",
        ["change"] = "the number is a change, or the start or end of one",
        ["part-of-another"] = "the claim is a subset of another",
        ["long-sentence"] = "the length of its sentence",
        ["crowded-sentence"] = "how many other numbers its sentence has",
        ["in-title"] = "whether it stands in a title",
        ["undated-article"] = "whether the article is dated",
        ["late-in-article"] = "how far down in the article it stands",
        ["flagged"] = "it has flags",
        ["article-doubtful"] = "how sure the program is of this article's other claims",
        ["weakest-slot"] = "one of what, where, when and who is not sure",
        ["kind"] = "claims of this kind are often wrong",
        ["item-doubtful"] = "what is counted or measured is not sure",
        ["event-doubtful"] = "what happened is not sure",
        ["place-doubtful"] = "where it holds, or that nothing says where, is not sure",
        ["time-doubtful"] = "when it holds, or that nothing says when, is not sure",
        ["source-doubtful"] = "who says so, or that nobody does, is not sure",
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
