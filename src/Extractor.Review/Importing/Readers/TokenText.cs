using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Importing.Readers;

/// <summary>Takes plain values out of JSON that another program wrote: what is of another type counts as not there.</summary>
internal static class TokenText
{
    /// <summary>A text.</summary>
    public static string? Of(JToken? token) => token is JValue { Value: string text } ? text : token is JValue { Type: JTokenType.Integer } number ? number.ToString() : null;

    /// <summary>An offset.</summary>
    public static int? Offset(JToken? token) => token is JValue { Value: long and >= 0 and <= int.MaxValue and var offset } ? (int)offset : null;

    /// <summary>A true.</summary>
    public static bool IsTrue(JToken? token) => token is JValue { Value: true };

    /// <summary>Texts of an array; null when it is none.</summary>
    public static ImmutableHashSet<string>? Set(JToken? token) => token is JArray array ? [.. array.Select(Of).OfType<string>()] : null;
}
