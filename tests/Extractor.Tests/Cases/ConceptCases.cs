using Extractor.Models;
using Extractor.Training.Evaluation.Quantities;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>concepts.md</c>: what the benchmark calls the concepts of a number.</summary>
public class ConceptCases
{
    // Its own reader: the benchmark counts "one of the" and "nine days later", which are no claims.
    private static readonly Lazy<BenchmarkReader> Reader = new(() => new BenchmarkReader(ModelSet.Open(Repository.Models)));

    public static IEnumerable<object[]> Concepts() => LinguisticCase.Read("concepts.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_number_has_the_concepts_of_its_case(QuantityCases.CaseRow row)
    {
        IReadOnlyList<BenchmarkQuantity> found = Reader.Value.Read(row.Case.Sentence);
        foreach (string expected in row.Case.Expected)
        {
            string value = expected[..expected.IndexOf(": ", StringComparison.Ordinal)];
            BenchmarkQuantity quantity = found.FirstOrDefault(q => q.Value == value) ?? throw new Xunit.Sdk.XunitException($"{row}: no quantity '{value}' among {string.Join("; ", found.Select(q => q.Value))}");
            Assert.Equal(expected, value + ": " + quantity.ReferredConcepts);
        }
    }
}
