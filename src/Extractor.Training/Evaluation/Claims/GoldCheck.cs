using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Evaluation.Claims;

/// <summary>Something wrong with an annotated claim.</summary>
/// <param name="Document">Its article.</param>
/// <param name="Claim">Its id; null for the article as a whole.</param>
/// <param name="Problem">What is wrong.</param>
public readonly record struct GoldProblem(string Document, string? Claim, string Problem);

/// <summary>
/// Checks annotated articles against the definition of a claim: offsets, the lists of kinds, bounds, assertions and roles, values that fit them, phrases
/// that stand in the text, dates, and references. Stateless.
/// </summary>
public static partial class GoldCheck
{
    private static readonly HashSet<string> Kinds = ["count", "money", "share", "measure", "duration", "age", "score", "multiple"];
    private static readonly HashSet<string> Bounds = ["exact", "about", "at_least", "at_most", "more_than", "less_than", "range", "vague"];
    private static readonly HashSet<string> Assertions = ["asserted", "denied", "possible", "planned"];

    /// <summary>The problems of an article; none when it is as it should be.</summary>
    /// <param name="article">One line of a gold file.</param>
    public static IEnumerable<GoldProblem> Of(JObject article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string document = (string?)article["doc"] ?? "?";
        if ((string?)article["text"] is not { } text || article["claims"] is not JArray claims)
        {
            yield return new GoldProblem(document, null, "needs a text and a list of claims");
            yield break;
        }

        int[] offsets = CodePoints(text);
        HashSet<string> ids = [.. claims.Select(c => (string?)c["id"] ?? string.Empty)];
        if (ids.Count != claims.Count)
        {
            yield return new GoldProblem(document, null, "has two claims of one id, or one without");
        }

        int last = 0;
        foreach (JObject claim in claims.Cast<JObject>())
        {
            foreach (string problem in Number(claim, text, offsets, last).Concat(Lists(claim)).Concat(Value(claim)).Concat(Slots(claim, text, ids)))
            {
                yield return new GoldProblem(document, (string?)claim["id"], problem);
            }

            last = (int?)claim["end"] ?? last;
        }
    }

    private static IEnumerable<string> Number(JObject claim, string text, int[] offsets, int last)
    {
        int start = (int?)claim["start"] ?? -1;
        int end = (int?)claim["end"] ?? -1;
        if (start < 0 || end <= start || end >= offsets.Length)
        {
            yield return $"start {start} and end {end} are no place in the text";
            yield break;
        }

        if (text[offsets[start]..offsets[end]] is var written && written != (string?)claim["number"])
        {
            yield return $"number '{claim["number"]}' is '{written}' in the text";
        }

        if (start < last)
        {
            yield return "begins before the claim before it ends";
        }
    }

    private static IEnumerable<string> Lists(JObject claim)
    {
        foreach ((string slot, HashSet<string> allowed) in new[] { ("kind", Kinds), ("bound", Bounds), ("assertion", Assertions) })
        {
            if ((string?)claim[slot] is not { } value || !allowed.Contains(value))
            {
                yield return $"{slot} '{claim[slot]}' is none of {string.Join(", ", allowed)}";
            }
        }

        string? change = (string?)claim["change"];
        string? role = (string?)claim["role"];
        if (change is not (null or "increase" or "decrease") || role is not (null or "by" or "to" or "from") || (change is null) != (role is null))
        {
            yield return $"change '{change}' and role '{role}' do not go together";
        }

        string unit = (string?)claim["unit"] ?? string.Empty;
        bool fits = (string?)claim["kind"] switch
        {
            "money" => Currency().IsMatch(unit),
            "share" => unit is "percent" or "percentage point" or "basis point",
            "age" => unit is "year" or "month" or "week" or "day",
            "multiple" => unit == "times",
            _ => unit.Length > 0,
        };
        if (!fits)
        {
            yield return $"unit '{unit}' does not fit the kind '{claim["kind"]}'";
        }
    }

    private static IEnumerable<string> Value(JObject claim)
    {
        JToken? value = claim["value"];
        bool empty = value is null or { Type: JTokenType.Null };
        if (empty != ((string?)claim["bound"] == "vague"))
        {
            yield return "value is empty exactly when the bound is vague";
        }

        bool pair = value is JArray;
        if ((string?)claim["bound"] == "range" && (value is not JArray { Count: 2 } range || (double)range[0] >= (double)range[1]))
        {
            yield return "a range is a pair, the smaller number first";
        }
        else if (pair && (string?)claim["kind"] != "score" && (string?)claim["bound"] != "range")
        {
            yield return "only ranges and scores are pairs";
        }
    }

    private static IEnumerable<string> Slots(JObject claim, string text, HashSet<string> ids)
    {
        foreach (string slot in new[] { "item", "source" })
        {
            if ((string?)claim[slot] is { } phrase && !StandsIn(phrase, text))
            {
                yield return $"{slot} '{phrase}' does not stand in the text";
            }
        }

        if (claim["place"] is JObject place)
        {
            if ((string?)place["text"] is not { } named || !StandsIn(named, text))
            {
                yield return $"place '{place["text"]}' does not stand in the text";
            }

            if ((string?)place["country"] is { } country && !Country().IsMatch(country))
            {
                yield return $"country '{country}' is no ISO 3166 alpha-2 code";
            }
        }

        if ((string?)claim["time"] is { } time && !(Time().IsMatch(time) && time.Split('/').All(IsDate)))
        {
            yield return $"time '{time}' is no ISO 8601 date or interval";
        }

        if ((string?)claim["event"] is { } action && !Lemma().IsMatch(action))
        {
            yield return $"event '{action}' is no lemma";
        }

        if ((string?)claim["part_of"] is { } part && (!ids.Contains(part) || part == (string?)claim["id"]))
        {
            yield return $"part_of '{part}' is no other claim";
        }
    }

    private static bool IsDate(string date) => date.Length != 10 || DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool StandsIn(string phrase, string text)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            bool begins = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(phrase[0]));
            int end = at + phrase.Length;
            if (begins && (end == text.Length || !(char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(phrase[^1]))))
            {
                return true;
            }
        }

        return false;
    }

    // The file counts code points, the program UTF-16 code units.
    private static int[] CodePoints(string text)
    {
        List<int> offsets = [];
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1)
        {
            offsets.Add(i);
        }

        return [.. offsets, text.Length];
    }

    [GeneratedRegex(@"^[A-Z]{3}( per .+)?$")]
    private static partial Regex Currency();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^[\p{Ll}-]+$")]
    private static partial Regex Lemma();
}
