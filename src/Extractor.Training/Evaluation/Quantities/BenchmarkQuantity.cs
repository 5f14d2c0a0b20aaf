using Newtonsoft.Json;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>A quantity in the form of NewsQuant and R-Quant (CQE, EMNLP 2023).</summary>
/// <param name="Change"><c>=</c>, <c>~</c>, <c>&gt;</c>, <c>&lt;</c>, <c>up</c> or <c>down</c>.</param>
/// <param name="Value">A number, or <c>low-high</c> for a range.</param>
/// <param name="Unit">The unit as it stands in the text.</param>
/// <param name="NormalizedUnit">The unit's long British name, or the lemmas of the counted noun phrase; <c>-</c> for none.</param>
/// <param name="ReferredConcepts">Content words of what is measured; <c>-</c> for none.</param>
public sealed record BenchmarkQuantity(
    [property: JsonProperty("change")] string Change,
    [property: JsonProperty("value")] string Value,
    [property: JsonProperty("unit")] string Unit,
    [property: JsonProperty("normalized_unit")] string NormalizedUnit,
    [property: JsonProperty("referred_concepts")] string ReferredConcepts);

/// <summary>A sentence of the benchmark with its quantities.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Quantities">Its quantities; R-Quant gives no change and no concepts.</param>
public sealed record BenchmarkSentence(
    [property: JsonProperty("text")] string Text,
    [property: JsonProperty("quantities")] IReadOnlyList<BenchmarkQuantity> Quantities);
