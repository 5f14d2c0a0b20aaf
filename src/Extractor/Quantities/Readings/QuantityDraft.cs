namespace Extractor.Quantities.Readings;

/// <summary>A quantity as a reading makes it, before modifiers are looked for around it.</summary>
internal sealed record QuantityDraft
{
    public required QuantityKind Kind { get; init; }

    public required QuantityValue Value { get; init; }

    public string? Unit { get; init; }

    /// <summary>First token, with a sign of money or <c>between</c>.</summary>
    public required int Start { get; init; }

    /// <summary>Token after the number's last; a unit that is part of the number's characters is not counted.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>Token after the unit or counted noun.</summary>
    public required int End { get; init; }

    /// <summary>Head of the counted noun phrase, or -1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>A bound that the form itself states (<c>range</c>, <c>vague</c>); null otherwise.</summary>
    public Bound? Bound { get; init; }

    /// <summary>How sure the reading is.</summary>
    public required double Confidence { get; init; }
}
