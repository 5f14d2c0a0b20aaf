using Newtonsoft.Json.Linq;

namespace Extractor.Training.Evaluation.Claims;

/// <summary>Reads an annotated article as if it were a record, so that two annotations of one article are compared as records are with the gold.</summary>
public static class SecondAnnotation
{
    /// <summary>The record that states what an annotation does.</summary>
    /// <param name="article">An annotated article as in <c>corpus/claims.jsonl</c>.</param>
    public static JObject AsRecord(JObject article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new JObject
        {
            ["article"] = new JObject { ["id"] = article["doc"] },
            ["claims"] = new JArray(((JArray)article["claims"]!).Cast<JObject>().Select(Claim)),
        };
    }

    private static JObject Claim(JObject claim)
    {
        JObject record = (JObject)claim.DeepClone();
        record["number"] = new JObject { ["start"] = claim["start"], ["end"] = claim["end"], ["text"] = claim["number"] };
        record["item"] = Phrase(claim["item"], "text");
        record["source"] = Phrase(claim["source"], "text");
        record["time"] = Phrase(claim["time"], "value");
        record["event"] = Phrase(claim["event"], "text");
        if (record["event"] is JObject happened)
        {
            happened["lemma"] = claim["event"];
        }

        record["flags"] = new JArray();
        return record;
    }

    private static JToken Phrase(JToken? words, string field) => words is null or { Type: JTokenType.Null } ? JValue.CreateNull() : new JObject { [field] = words };
}
