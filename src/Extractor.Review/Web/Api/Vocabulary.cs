using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Records;

namespace Extractor.Review.Web.Api;

/// <summary>The words that a reviewer may choose from, taken from the record's JSON Schema.</summary>
/// <param name="Kinds">Kinds of claims.</param>
/// <param name="Bounds">Bounds of the number.</param>
/// <param name="Changes">Directions of a change.</param>
/// <param name="Roles">What the number is to the change.</param>
/// <param name="Assertions">Whether it is stated as a fact.</param>
/// <param name="Flags">Names of flags with their explanation.</param>
/// <param name="Reasons">Codes of reasons with their words.</param>
internal sealed record Vocabulary(
    ImmutableArray<string> Kinds,
    ImmutableArray<string> Bounds,
    ImmutableArray<string> Changes,
    ImmutableArray<string> Roles,
    ImmutableArray<string> Assertions,
    ImmutableDictionary<string, string> Flags,
    ImmutableDictionary<string, string> Reasons)
{
    private static readonly Lazy<Vocabulary> Loaded = new(Load);

    /// <summary>The words of this version.</summary>
    public static Vocabulary Current => Loaded.Value;

    private static Vocabulary Load()
    {
        using JsonDocument schema = JsonDocument.Parse(RecordSchema.Text);
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        JsonElement claim = definitions.GetProperty("claim").GetProperty("properties");
        return new Vocabulary(
            Choices(claim, "kind"),
            Choices(claim, "bound"),
            Choices(claim, "change"),
            Choices(claim, "role"),
            Choices(claim, "assertion"),
            FlagWords(definitions.GetProperty("flag").GetProperty("anyOf")),
            ReasonWords.All);
    }

    private static ImmutableArray<string> Choices(JsonElement claim, string slot) =>
        [.. claim.GetProperty(slot).GetProperty("enum").EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)];

    // "outlier – the value is …", "contradicts:cN – claim cN …"; the last entry stands for flags of later programs and explains none.
    private static ImmutableDictionary<string, string> FlagWords(JsonElement flags)
    {
        ImmutableDictionary<string, string>.Builder words = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (JsonElement flag in flags.EnumerateArray())
        {
            string[] parts = flag.GetProperty("description").GetString()!.Split(" – ", 2);
            if (parts.Length == 2)
            {
                words[parts[0].Split(':')[0]] = parts[1];
            }
        }

        return words.ToImmutable();
    }
}
