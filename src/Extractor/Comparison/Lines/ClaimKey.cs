using System.Collections.Frozen;
using Extractor.Models;
using Extractor.Records;

namespace Extractor.Comparison.Lines;

/// <summary>What a claim is about, so far as two articles would tell it alike.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Unit">Its unit; people of all sorts are persons.</param>
/// <param name="Deed">The family of its event, or what is counted when it has none.</param>
/// <param name="Role">What the number is to a change, or null.</param>
/// <param name="Assertion">Planned figures are no rivals of those that hold.</param>
internal readonly record struct ClaimKey(string Kind, string? Unit, string? Deed, string? Role, string Assertion)
{
    private static readonly FrozenDictionary<string, string> Families = EmbeddedTable.Lines("Comparison.Lines.event-families.tsv")
        .Select(line => line.Split('\t')).SelectMany(cells => cells[1].Split(' ').Select(lemma => (lemma, cells[0]))).DistinctBy(f => f.lemma).ToFrozenDictionary(f => f.lemma, f => f.Item2);

    private static readonly FrozenSet<string> People = ["person", "people", "man", "woman", "child", "civilian", "resident", "villager", "passenger", "victim", "worker", "other", "student", "soldier", "militant", "fighter"];

    /// <summary>The key of a claim; null when it has nothing to be known by, or no number to compare.</summary>
    public static ClaimKey? Of(RecordClaim claim)
    {
        string? family = claim.Event is { } happened ? Families.GetValueOrDefault(happened.Lemma, happened.Lemma) : null;
        string? thing = claim.Item is { } item ? LastWord(item.Text) : null;
        string? deed = family ?? thing;
        bool counted = claim.Kind is "count" or "money" or "share" or "measure";
        if (deed is null || !counted || claim.Value.Length != 1 || claim.PartOf is not null || claim.Assertion == "denied")
        {
            return null;
        }

        // "12 miners were killed" and "the death toll of 15" count the same; "12 miners" and "12 houses" do not.
        string? unit = claim.Kind == "count" && claim.Unit is { } name && (People.Contains(name) || IsOfPeople(family)) ? "person" : claim.Unit;
        string? about = claim.Kind is "count" ? deed : deed + "/" + thing;
        return new ClaimKey(claim.Kind, unit, about, claim.Role, claim.Assertion == "planned" ? "planned" : "asserted");
    }

    /// <summary>True for what can only grow while an event is told of: the dead of a fire.</summary>
    public bool OnlyGrows => Kind == "count" && Role is null && IsOfPeople(Deed);

    private static bool IsOfPeople(string? family) => family is "die" or "injure" or "arrest" or "infect" or "displace" or "rescue";

    private static string LastWord(string phrase)
    {
        string word = phrase.Split(" of ")[0].TrimEnd().Split(' ')[^1].ToLowerInvariant();
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
