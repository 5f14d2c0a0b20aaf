using Extractor.Quantities.Numbers;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>Makes a value negative where a sign, the word <c>minus</c> or the brackets of accountants say so.</summary>
internal static class NegativeSigns
{
    // "minus 40 degrees", "fell to -5C", "DAX -1.6%", "$-50.8bn": the sign is part of what is measured, not of the number's characters.
    public static QuantityDraft Apply(QuantityScene scene, QuantityDraft draft, NumberMention number)
    {
        if (draft.Kind is not (QuantityKind.Measure or QuantityKind.Share or QuantityKind.Money or QuantityKind.Count) || draft.Value.First is not { } first || draft.Head >= 0 && draft.Kind == QuantityKind.Count)
        {
            return draft;
        }

        int at = number.Tokens.First - 1;
        at = at > scene.Range.First && !(scene.Tokens.Form(at) is "-" or "−") && MoneySigns.Start(scene, number.Tokens.First) is var sign && sign <= at ? sign - 1 : at;
        bool dash = at >= scene.Range.First && scene.Tokens.Form(at) is "-" or "−" && !scene.Tokens.SpaceAfter(at);
        bool negative = IsBracketed(scene, draft, number) || IsBelowZero(scene, draft, at) || (scene.Is(at, "minus") && !IsEitherWay(scene, at))
            || (dash && (at == scene.Range.First || scene.Is(at - 1, "minus") || ((scene.Tokens.SpaceAfter(at - 1) || scene.IsAny(at - 1, "(", "$", "£", "€")) && scene.Syntax.Upos(at - 1) != Upos.NUM)));
        return negative ? draft with { Value = draft.Value.Second is { } second ? new QuantityValue(-second, -first) : new QuantityValue(-first) } : draft;
    }

    // "plus or minus three points", "plus-minus 50 years" go both ways.
    private static bool IsEitherWay(QuantityScene scene, int minus) => scene.Is(minus - 2, "plus") && scene.IsAny(minus - 1, "or", "-", "and", "/");

    // "it fell to - 20 degrees Celsius": the sign of a temperature stands apart; "the high - 20 degrees - was" is a dash.
    private static bool IsBelowZero(QuantityScene scene, QuantityDraft draft, int at) =>
        draft.Unit is "degree celsius" or "degree fahrenheit" && scene.IsAny(at, "-", "−") && scene.Range.Contains(at - 1) && scene.Syntax.Upos(at - 1) is Upos.VERB or Upos.ADP;

    // "a margin of (4.2)%", "a result of $(1,200)"; "a loss ($1,200)" has its sign inside.
    private static bool IsBracketed(QuantityScene scene, QuantityDraft draft, NumberMention number)
    {
        int first = number.Tokens.First;
        bool closed = scene.Is(first - 1, "(") && scene.Is(draft.NumberEnd, ")");
        return closed && ((draft.Kind == QuantityKind.Share && scene.Is(draft.NumberEnd + 1, "%")) || (draft.Kind == QuantityKind.Money && draft.Start < first - 1));
    }
}
