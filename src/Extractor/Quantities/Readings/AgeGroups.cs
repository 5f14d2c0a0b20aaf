using Extractor.Entities;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Ages of groups and of populations: <c>people over 80</c>, <c>voters under 35</c>, <c>those 65 and older</c>, <c>a life expectancy of 73</c>.</summary>
internal static class AgeGroups
{
    private const int Reach = 9;

    /// <summary>Reads the age of a group, or null.</summary>
    public static QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.First.Value != decimal.Truncate(number.First.Value ?? 0.5m) || number.Second.Value is < 1 or > 110 || scene.TypeAt(number.First.Tokens.First) is EntityType.Date or EntityType.Time)
        {
            return Expectancy(scene, number);
        }

        return Group(scene, number) ?? Older(scene, number) ?? Expectancy(scene, number);
    }

    // "people over 80 are at risk", "voters under 35", "children below five".
    private static QuantityDraft? Group(QuantityScene scene, NumberGroup number)
    {
        int before = number.Start - 1;
        if (!scene.IsAny(before, "over", "under", "above", "below") || !scene.Range.Contains(before - 1) || !Ends(scene, number.End))
        {
            return null;
        }

        bool people = scene.Syntax.Lemma(before - 1) is "people" or "person" or "adult" or "woman" or "man" or "child" or "voter" or "patient" or "driver" or "resident" or "citizen" or "pensioner" or "boy" or "girl"
            or "youth" or "player" or "worker" or "student" or "user" or "migrant" or "population" || scene.IsAny(before - 1, "those", "anyone", "everyone", "anybody", "everybody");
        return people ? AgeReading.Draft(scene, number, "year", number.End, 0.85) : null;
    }

    // "those 65 and older", "16 or over"; "25 or more" counts.
    private static QuantityDraft? Older(QuantityScene scene, NumberGroup number) =>
        AgeReading.YearsEnd(scene, number.End) is var at && scene.IsAny(at, "and", "or") && scene.IsAny(at + 1, "older", "younger") ? AgeReading.Draft(scene, number, "year", at, 0.85) : null;

    // "life expectancy is around 73", "the retirement age rises to 67".
    private static QuantityDraft? Expectancy(QuantityScene scene, NumberGroup number)
    {
        if (!Ends(scene, number.End) && !AgeReading.IsYears(scene, number.End))
        {
            return null;
        }

        for (int i = number.Start - 1; i >= Math.Max(scene.Range.First, number.Start - Reach - 3); i--)
        {
            bool named = (scene.Is(i, "expectancy") && scene.Is(i - 1, "life")) || (scene.Is(i, "age") && scene.IsAny(i - 1, "retirement", "average", "median", "pension", "mean", "minimum", "voting"));
            if (named && number.Second.Value <= 125)
            {
                return AgeReading.Draft(scene, number, "year", AgeReading.YearsEnd(scene, number.End), 0.85);
            }

            if (scene.Syntax.Upos(i) == Upos.NUM || scene.IsAny(i, ",", ";"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Ends(QuantityScene scene, int at) =>
        at >= scene.Range.End || scene.IsAny(at, "will", "can", "may") || scene.Syntax.Upos(at) is Upos.PUNCT or Upos.VERB or Upos.AUX or Upos.ADP or Upos.CCONJ or Upos.SCONJ or Upos.PRON;
}
