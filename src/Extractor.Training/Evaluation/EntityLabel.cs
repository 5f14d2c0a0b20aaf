namespace Extractor.Training.Evaluation;

/// <summary>The label names of the corpora, brought to one set.</summary>
internal static class EntityLabel
{
    /// <summary>The types over which the micro average runs.</summary>
    public static readonly string[] Micro = ["PERSON", "LOC", "ORG"];

    /// <summary>The own name of a corpus's type; null for a type that has none here.</summary>
    public static string? Of(string type) => type.ToUpperInvariant() switch
    {
        "PER" or "PERSON" => "PERSON",
        "ORG" or "ORGANIZATION" or "ORGANISATION" or "CORPORATION" or "GROUP" => "ORG",
        "LOC" or "LOCATION" or "GPE" or "GEO" or "PLACE" => "LOC",
        "FAC" or "FACILITY" => "FAC",
        "NORP" or "NATIONALITY" => "NORP",
        "PRODUCT" => "PRODUCT",
        "MISC" or "MISCELLANEOUS" => "MISC",
        "DATE" or "TIM" or "TIME" or "TEMPORAL" => "DATE",
        "MONEY" => "MONEY",
        "PERCENT" => "PERCENT",
        "DURATION" => "DURATION",
        _ => null,
    };
}
