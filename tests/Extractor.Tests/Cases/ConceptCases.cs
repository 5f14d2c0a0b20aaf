using Extractor.Models;
using Extractor.Training.Evaluation.Quantities;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>concepts.md</c>, what the benchmark calls the concepts of a number, and <c>benchmark.md</c>, how it writes units and changes.</summary>
public class ConceptCases
{
    // Its own reader: the benchmark counts "one of the" and "nine days later", which are no claims. The page says what the rules do; the model takes them as advice.
    private static readonly Lazy<BenchmarkReader> Rules = new(() => new BenchmarkReader(ModelSet.Open(Repository.Models), rulesOnly: true));

    private static readonly Lazy<BenchmarkReader> Ranked = new(() => new BenchmarkReader(ModelSet.Open(Repository.Models)));

    public static IEnumerable<object[]> Concepts() => LinguisticCase.Read("concepts.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_number_has_the_concepts_of_its_case(QuantityCases.CaseRow row)
    {
        IReadOnlyList<BenchmarkQuantity> found = Rules.Value.Read(row.Case.Sentence);
        foreach (string expected in row.Case.Expected)
        {
            string value = expected[..expected.IndexOf(": ", StringComparison.Ordinal)];
            BenchmarkQuantity quantity = found.FirstOrDefault(q => q.Value == value) ?? throw new Xunit.Sdk.XunitException($"{row}: no quantity '{value}' among {string.Join("; ", found.Select(q => q.Value))}");
            Assert.Equal(expected, value + ": " + quantity.ReferredConcepts);
        }
    }

    public static IEnumerable<object[]> Benchmark() => LinguisticCase.Read("benchmark.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Benchmark))]
    public void A_sentence_has_exactly_the_values_changes_and_units_of_its_case(QuantityCases.CaseRow row) =>
        Assert.Equal(string.Join('\n', row.Case.Expected), string.Join('\n', Rules.Value.Read(row.Case.Sentence).Select(q => $"{q.Value}: {q.Change} {q.NormalizedUnit}")));

    [Fact]
    public void The_trained_choice_mostly_agrees_with_the_cases()
    {
        int right = 0;
        int all = 0;
        foreach (LinguisticCase read in LinguisticCase.Read("concepts.md"))
        {
            HashSet<string> found = [.. Ranked.Value.Read(read.Sentence).Select(q => q.Value + ": " + q.ReferredConcepts)];
            right += read.Expected.Count(found.Contains);
            all += read.Expected.Count;
        }

        Assert.InRange(right / (double)all, 0.7, 1);
    }
}
