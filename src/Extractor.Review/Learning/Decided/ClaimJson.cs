using System.Collections.Immutable;
using Extractor.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Learning.Decided;

/// <summary>Claims as they are written, to compare slot by slot.</summary>
internal static class ClaimJson
{
    /// <summary>The claims in the form of a record's line.</summary>
    public static ImmutableArray<JObject> Of(ArticleRecord record, IEnumerable<RecordClaim> claims)
    {
        using StringWriter writer = new();
        RecordJson.Write(writer, record with { Entities = [], Claims = [.. claims] }, withText: false);
        using JsonTextReader reader = new(new StringReader(writer.ToString())) { DateParseHandling = DateParseHandling.None };
        return [.. ((JArray)JObject.Load(reader)["claims"]!).Cast<JObject>()];
    }

    /// <summary>True when a slot says the same in two claims, however sure they are of it.</summary>
    public static bool Same(JObject one, JObject other, string slot) => JToken.DeepEquals(Content(one[slot]), Content(other[slot]));

    private static JToken Content(JToken? slot)
    {
        if (slot is not JObject phrase)
        {
            return slot ?? JValue.CreateNull();
        }

        JObject content = (JObject)phrase.DeepClone();
        content.Remove("confidence");
        return content;
    }
}
