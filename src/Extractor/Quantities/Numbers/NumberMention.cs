using Extractor.Tokens;

namespace Extractor.Quantities.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>Digits, with or without a scale: <c>1,853</c>, <c>1.2 million</c>.</summary>
    Digits,

    /// <summary>Words: <c>thirty-five</c>, <c>a million</c>.</summary>
    Words,

    /// <summary>A part of a whole: <c>one third</c>, <c>half</c>, <c>1/2</c>. The value is the fraction, not the percentage.</summary>
    Fraction,

    /// <summary>A plural without a number: <c>dozens</c>, <c>tens of thousands</c>.</summary>
    Vague,

    /// <summary>A word that is a factor: <c>twice</c>, <c>tenfold</c>.</summary>
    Multiple,

    /// <summary>Minutes and seconds of a race: <c>4:07.13</c>; the value is in seconds.</summary>
    Clocked,

    /// <summary>A decade: <c>60s</c>.</summary>
    Decade,
}

/// <summary>A number as it stands in the tokens, before anything is known of what it counts.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Value">Its value; null when vague.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scaled">True when a scale word or suffix is part of it.</param>
internal readonly record struct NumberMention(TokenRange Tokens, decimal? Value, NumberForm Form, bool Scaled)
{
    /// <summary>True for a bare whole number in digits, which may as well be a year, a model or an address.</summary>
    public bool IsPlainInteger(TokenizedArticle tokens) =>
        Form == NumberForm.Digits && !Scaled && Tokens.Count == 1 && !tokens.Form(Tokens.First).ContainsAnyExceptInRange('0', '9');
}
