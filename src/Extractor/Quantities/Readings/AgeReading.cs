using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Ages: <c>43-year-old</c>, <c>aged 50</c>, <c>Smith, 43,</c>, <c>Reagan (16)</c>, <c>in his 60s</c>, <c>He was 93.</c></summary>
internal sealed class AgeReading : IReading
{
    private const decimal Oldest = 125;

    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Form == NumberForm.Decade)
        {
            return Decade(scene, number);
        }

        if (number.First.Form is not (NumberForm.Digits or NumberForm.Words) || number.First.Scaled || number.Second.Value > Oldest * 12)
        {
            // "bedrock, 400 million years old", "2,500-year-old walls", "houses that are hundreds of years old".
            return !number.IsPair && number.First.Form is NumberForm.Digits or NumberForm.Words or NumberForm.Vague ? YearOld(scene, number) : null;
        }

        return YearOld(scene, number) ?? AfterCue(scene, number) ?? AfterName(scene, number) ?? Predicate(scene, number) ?? AgePhrases.Read(scene, number) ?? AgeGroups.Read(scene, number);
    }

    // "three-year-old", "18 years old", "16 years of age", "under-18s" has no number of its own.
    private static QuantityDraft? YearOld(QuantityScene scene, NumberGroup number)
    {
        // "28 - year - old" with blanks is how some archives deliver it.
        int at = scene.Is(number.End, "-") || (number.First.Form == NumberForm.Vague && scene.Is(number.End, "of")) ? number.End + 1 : number.End;
        if (!scene.IsAny(at, "year", "years", "month", "months", "week", "weeks", "day", "days", "yr"))
        {
            return null;
        }

        int old = scene.Is(at + 1, "-") ? at + 2 : at + 1;
        bool age = scene.Is(old, "of") && scene.Is(old + 1, "age");
        if (!age && !scene.IsAny(old, "old", "olds"))
        {
            return null;
        }

        string unit = scene.IsAny(at, "month", "months") ? "month" : scene.IsAny(at, "week", "weeks") ? "week" : scene.IsAny(at, "day", "days") ? "day" : "year";
        return Draft(scene, number, unit, age ? old + 2 : old + 1, 0.95) with { Head = HeadAfter(scene, old) };
    }

    private static int HeadAfter(QuantityScene scene, int old) =>
        scene.Is(old, "old") && scene.Range.Contains(old + 1) ? scene.Phrases.From(old + 1, scene.Range.End)?.Head ?? -1 : -1;

    private static QuantityDraft? AfterCue(QuantityScene scene, NumberGroup number)
    {
        int before = number.Start - 1;
        while (scene.IsAny(before, "over", "under", "above", "below", "than", "between", "about", "around", "just", "from", "at", "least"))
        {
            before--;
        }

        bool second = scene.IsAny(before, "and", "or", ",") && scene.Range.Contains(before - 1) && scene.Syntax.Upos(before - 1) == Upos.NUM;
        before = second ? before - 2 : before;
        bool aged = scene.IsAny(before, "aged", "ages");
        bool age = scene.Is(before, "of") && scene.IsAny(before - 1, "age", "ages") && !scene.Is(before - 2, "all");
        bool turned = scene.IsAny(before, "age") && scene.Syntax.Upos(before) == Upos.NOUN;
        return (aged || age || turned) && number.Second.Value <= Oldest ? Years(scene, number) : null;
    }

    // "aged 18", "under the age of 20 months".
    private static QuantityDraft Years(QuantityScene scene, NumberGroup number) => scene.IsAny(number.End, "month", "months")
        ? Draft(scene, number, "month", number.End + 1, 0.92)
        : Draft(scene, number, "year", YearsEnd(scene, number.End), 0.92);

    /// <summary>True when the word of years follows.</summary>
    internal static bool IsYears(QuantityScene scene, int at) => scene.IsAny(at, "years", "year");

    /// <summary>The token after the word of years, or the token itself.</summary>
    internal static int YearsEnd(QuantityScene scene, int at) => scene.IsAny(at, "years", "year") ? at + 1 : at;

    // "Smith, 43, of Leeds"; "Al-Amin, 35, resident"; "Reagan (16)".
    private static QuantityDraft? AfterName(QuantityScene scene, NumberGroup number)
    {
        int first = number.First.Tokens.First;
        if (number.IsPair || number.First.Value > Oldest || number.First.Value != decimal.Truncate(number.First.Value!.Value) || !(number.First.IsPlainInteger(scene.Tokens)))
        {
            return null;
        }

        bool comma = scene.Is(first - 1, ",") && (scene.IsAny(number.End, ",", ".", ";", ")", "and", "who", "from", "of", "was", "were", "a", "has", "had", "is", "—", "-", "–") || number.End >= scene.Range.End);
        bool bracket = scene.Is(first - 1, "(") && scene.IsAny(number.End, ")", ",");
        if ((!comma && !bracket) || !IsPerson(scene, first - 2))
        {
            return Bare(scene, number);
        }

        return Draft(scene, number, "year", number.End, 0.88) with { Head = first - 2 };
    }

    // "Nick Hague 44 has spent", "Donna Lages 39 a waitress", "Wanida Asae 41; Nakarin Salae 34", "Barra 51 will be the first": the commas were lost.
    private static QuantityDraft? Bare(QuantityScene scene, NumberGroup number)
    {
        int first = number.First.Tokens.First;
        bool goesOn = (scene.Range.Contains(number.End) && scene.Syntax.Xpos(number.End) is "VBD" or "VBZ" or "MD") || scene.IsAny(number.End, "a", "an", "who", "from", "of", ";");
        bool full = scene.Range.Contains(first - 1) && scene.Entities.At(first - 1) is { Type: EntityType.Person } person && (person.Tokens.Count >= 2 || scene.Syntax.Upos(number.End) is Upos.VERB or Upos.AUX);
        return goesOn && full && number.First.Value is >= 16 and < 100 && !scene.Topics.IsSport ? Draft(scene, number, "year", number.End, 0.7) with { Head = first - 1 } : null;
    }

    private static bool IsPerson(QuantityScene scene, int token)
    {
        if (!scene.Range.Contains(token))
        {
            return false;
        }

        return scene.TypeAt(token) switch
        {
            EntityType.Person => true,
            null => scene.Syntax.Upos(token) == Upos.PROPN || AgePhrases.IsKin(scene.Syntax.Lemma(token)),
            _ => false,
        };
    }

    // "He was 93.", "She is 41 and": nothing is counted after the number.
    private static QuantityDraft? Predicate(QuantityScene scene, NumberGroup number)
    {
        int be = number.Start - 1;
        while (scene.IsAny(be, "just", "only", "already", "now", "nearly", "about"))
        {
            be--;
        }

        be = scene.Is(be, "be") && scene.IsAny(be - 1, "will", "would", "'ll", "’ll") ? be - 1 : be;
        bool subject = scene.IsAny(be - 1, "he", "she", "who", "you", "I") || scene.TypeAt(be - 1) == EntityType.Person;
        bool verb = scene.IsAny(be, "'m", "’m", "am", "'re", "’re", "are", "was", "is", "'s", "’s", "turned", "turns", "will", "would", "'ll", "’ll");
        bool ends = number.End >= scene.Range.End || scene.IsAny(number.End, ".", ",", "and", "when", ";", "at", "but", "last", "this", "in", "by", "next", "on");
        return subject && verb && ends && number.First.IsPlainInteger(scene.Tokens) && number.First.Value is > 0 and <= Oldest ? Draft(scene, number, "year", number.End, 0.85) : null;
    }

    // "a French tourist in his 60s" is 60 to 69.
    private static QuantityDraft? Decade(QuantityScene scene, NumberGroup number)
    {
        int first = number.First.Tokens.First;
        if (number.First.Value > 100 || !scene.IsAny(first - 1, "his", "her", "their", "mid", "early", "late", "my", "our", "-"))
        {
            return null;
        }

        return Draft(scene, number, "year", number.End, 0.85) with { Value = new QuantityValue(number.First.Value, number.First.Value + 9), Bound = Bound.Range };
    }

    internal static QuantityDraft Draft(QuantityScene scene, NumberGroup number, string unit, int end, double confidence) => new()
    {
        Kind = QuantityKind.Age,
        Value = number.First.Form == NumberForm.Vague ? default : number.Value(),
        Unit = unit,
        Start = number.Start,
        NumberEnd = number.End,
        End = Math.Min(end, scene.Range.End),
        Confidence = confidence,
    };
}
