using System.Collections.Frozen;
using Extractor.Quantities.Numbers;

namespace Extractor.Quantities.Readings;

/// <summary>Results of matches and votes: <c>2-1</c>, <c>6-4, 5-7, 6-2</c>, <c>by 52 votes to 48</c>, <c>52 to 48</c>.</summary>
internal sealed class ScoreReading : IReading
{
    private static readonly FrozenSet<string> Cues = new[]
    {
        "win", "beat", "defeat", "lose", "draw", "score", "lead", "trail", "victory", "loss", "defeat", "triumph", "thrash", "edge", "down", "rout", "result",
        "tie", "vote", "match", "game", "set", "goal", "final", "semifinal", "advantage", "hammer", "crush", "overcome", "sink", "prevail", "record", "deficit",
    }.ToFrozenSet();

    public QuantityDraft? Read(QuantityScene scene, NumberGroup number)
    {
        if (number.Joint == Joint.Dash)
        {
            return Dashed(scene, number);
        }

        return Votes(scene, number);
    }

    private static QuantityDraft? Dashed(QuantityScene scene, NumberGroup number)
    {
        if (!number.First.IsPlainInteger(scene.Tokens) || !number.Second.IsPlainInteger(scene.Tokens) || number.First.Value > 250 || number.Second.Value > 250)
        {
            return null;
        }

        // "2-3 hours", "a 10-15 minute delay", "3-4 times": a range has a unit behind it that counts upwards.
        bool upwards = number.First.Value < number.Second.Value;
        if (upwards && (scene.Units.At(number.End, scene.Range.End, true) is not null || scene.IsAny(number.End, "%", "percent", "per", "times", "people")))
        {
            return null;
        }

        bool cue = HasCue(scene, number);
        if (!(cue || (!upwards && !scene.IsAny(number.End, "million", "billion"))))
        {
            return null;
        }

        string unit = IsVote(scene, number) ? "vote" : scene.Topics.IsGoals && number.First.Value <= 12 && number.Second.Value <= 12 ? "goal" : "point";
        return Draft(number, unit, number.End, cue ? 0.85 : 0.7);
    }

    // "by 52 votes to 48", "voted 52 to 48", "52 votes against 48".
    private static QuantityDraft? Votes(QuantityScene scene, NumberGroup number)
    {
        int at = scene.IsAny(number.End, "votes", "seats", "runs", "goals", "points") ? number.End + 1 : number.End;
        bool unit = at > number.End;
        if (number.IsPair || !scene.IsAny(at, "to", "against") || at + 1 >= scene.Range.End || scene.Numbers.At(at + 1, scene.Range.End) is not { Form: NumberForm.Digits, Scaled: false } second
            || number.First is not { Form: NumberForm.Digits, Scaled: false })
        {
            return null;
        }

        bool after = scene.IsAny(second.Tokens.End, "%", "percent", "per");
        bool cue = unit || scene.IsAny(number.Start - 1, "voted", "vote");
        if (!cue || after || !(scene.Is(number.Start - 1, "by") || scene.IsAny(number.Start - 1, "voted", "vote", "of", "a")))
        {
            return null;
        }

        string name = scene.Is(number.End, "seats") ? "seat" : scene.Is(number.End, "goals") ? "goal" : scene.IsAny(number.End, "runs", "points") ? "point" : "vote";
        return Draft(number with { Second = second, Joint = Joint.Word }, name, second.Tokens.End, 0.85);
    }

    private static bool HasCue(QuantityScene scene, NumberGroup number)
    {
        int from = Math.Max(scene.Range.First, number.Start - 12);
        int to = Math.Min(scene.Range.End, number.End + 6);
        for (int i = from; i < to; i++)
        {
            if (Cues.Contains(scene.Syntax.Lemma(i)))
            {
                return true;
            }
        }

        return scene.Topics.IsSport;
    }

    private static bool IsVote(QuantityScene scene, NumberGroup number)
    {
        for (int i = Math.Max(scene.Range.First, number.Start - 4); i < Math.Min(scene.Range.End, number.End + 3); i++)
        {
            if (scene.Syntax.Lemma(i) is "vote" or "ruling" or "court" or "senate")
            {
                return true;
            }
        }

        return false;
    }

    private static QuantityDraft Draft(NumberGroup number, string unit, int end, double confidence) => new()
    {
        Kind = QuantityKind.Score,
        Value = new QuantityValue(number.First.Value, number.Second.Value),
        Unit = unit,
        Start = number.Start,
        NumberEnd = number.End,
        End = end,
        Bound = Bound.Exact,
        Confidence = confidence,
    };
}
