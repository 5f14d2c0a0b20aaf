using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;

namespace Extractor.Claims.Linking;

/// <summary>Tells whether a claim is stated as a fact, denied, possible or planned, from the verb group and the words right before it.</summary>
internal sealed class AssertionLinker(ClaimScene scene, EventLinker events)
{
    private readonly AssertionPath _path = new(scene);

    /// <summary>How the claim is asserted.</summary>
    public Assertion Find(Quantity quantity)
    {
        Assertion near = Near(quantity);
        return near == Assertion.Asserted ? _path.Find(quantity) : near == Assertion.Planned && _path.IsGiven(quantity) ? Assertion.Asserted : near;
    }

    private Assertion Near(Quantity quantity)
    {
        if (events.Governor(quantity) is not { } verb)
        {
            return Around(quantity, quantity.Tokens.First);
        }

        for (int i = verb.Tokens.First; i < verb.Tokens.End; i++)
        {
            if (Modal(i, verb) is { } modal)
            {
                return modal;
            }

            if (IsHearsay(i))
            {
                return Assertion.Possible;
            }
        }

        Assertion higher = Higher(verb);
        return higher != Assertion.Asserted ? higher : Around(quantity, verb.Tokens.First);
    }

    private Assertion? Modal(int token, VerbGroup verb) => scene.Syntax.Lemma(token) switch
    {
        "may" or "might" or "could" when scene.UposAt(token) == Upos.AUX => Assertion.Possible,
        // "46 percent would choose the senator" is what they answered.
        "would" when scene.Syntax.Lemma(verb.Head) is "choose" or "vote" or "back" or "prefer" or "support" or "pick" => null,
        "would" => verb.Tokens.End > token + 1 && scene.Is(token + 1, "have") ? Assertion.Possible : Assertion.Planned,
        "will" or "shall" when scene.UposAt(token) == Upos.AUX => Assertion.Planned,
        "fear" or "allege" or "suspect" => Assertion.Possible,
        "plan" or "pledge" or "target" or "propose" or "vow" or "intend" or "aim" => Assertion.Planned,
        "expect" or "forecast" or "project" or "predict" or "schedule" => Assertion.Planned,
        "deny" => Assertion.Denied,
        _ => null,
    };

    // "plans to build 30", "is expected to reach 5%", "are feared to have killed 12", "pledged to pay".
    private Assertion Higher(VerbGroup verb)
    {
        if (scene.Syntax.Xpos(verb.Tokens.First) != "TO" || verb.Tokens.First == scene.Range.First)
        {
            return Assertion.Asserted;
        }

        // "The ministry plans to hire", "its pledge to build", whether tagged as verb or noun.
        if (scene.Syntax.Lemma(verb.Tokens.First - 1) is "plan" or "pledge" or "promise" or "proposal" or "bid" or "target" or "goal")
        {
            return Assertion.Planned;
        }

        foreach (VerbGroup group in scene.Verbs)
        {
            if (group.Tokens.End <= verb.Tokens.First && verb.Tokens.First - group.Tokens.End <= 3)
            {
                for (int i = group.Tokens.First; i < group.Tokens.End; i++)
                {
                    if (Modal(i, group) is { } modal)
                    {
                        return modal;
                    }
                }

                // "is to open 12 schools".
                if (group.Tokens.End == verb.Tokens.First && scene.Syntax.Lemma(group.Head) == "be")
                {
                    return Assertion.Planned;
                }
            }
        }

        return Assertion.Asserted;
    }

    private Assertion Around(Quantity quantity, int from)
    {
        for (int i = Math.Max(scene.Range.First, Math.Min(from, quantity.Tokens.First) - 4); i < quantity.Tokens.First; i++)
        {
            if (IsHearsay(i) || scene.IsAny(i, "possibly", "perhaps", "potentially", "feared"))
            {
                return Assertion.Possible;
            }
        }

        return Assertion.Asserted;
    }

    private bool IsHearsay(int token) => scene.IsAny(token, "reportedly", "allegedly", "supposedly", "purportedly");
}
