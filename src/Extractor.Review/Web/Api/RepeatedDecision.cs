using System.Text.Json;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;

namespace Extractor.Review.Web.Api;

/// <summary>
/// Recognises a decision that was taken already. A browser that lost the answer sends its decision again; that must not become a second decision, while a
/// reviewer who changes his mind makes one.
/// </summary>
internal static class RepeatedDecision
{
    /// <summary>The caller's standing decision that says just the same of the same revision; null when there is none.</summary>
    public static Decision? Find(ReviewClaim claim, NewDecision decision)
    {
        Decision? last = claim.History.LastOrDefault(d => d.Reviewer == decision.Reviewer && d.UndoneAt is null);
        bool same = last is not null && claim.Revision == decision.Revision && last.Revision == decision.Revision && last.Verdict == decision.Verdict;
        return same && Same(last!, decision) ? last : null;
    }

    private static bool Same(Decision made, NewDecision decision) =>
        made.Changes.Length == decision.Changes.Length && decision.Changes.All(c => made.Changes.Any(m => m.Slot == c.Slot && Same(m.To, c.To)));

    // The store may have completed a phrase with its text, so of phrases the places are compared, and of other contents the JSON.
    private static bool Same(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return left == right;
        }

        JsonElement a = JsonElement.Parse(left);
        JsonElement b = JsonElement.Parse(right);
        return a.ValueKind == JsonValueKind.Object && b.ValueKind == JsonValueKind.Object
            ? b.EnumerateObject().All(p => a.TryGetProperty(p.Name, out JsonElement value) && JsonElement.DeepEquals(value, p.Value))
            : JsonElement.DeepEquals(a, b);
    }
}
