using Extractor.Training.Evaluation.Quantities;
using Extractor.Training.Evaluation.Quantities.Ranking;

namespace Extractor.Tests.Training.Evaluation;

public sealed class ConceptsTrainingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-concepts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_same_sentences_and_seed_give_the_same_bytes()
    {
        string gold = Path.Combine(_folder.FullName, "gold.json");
        BenchmarkFile.Write(gold,
        [
            new("Tanner shares fell 3%.", [new("down", "3", "percent", "percentage", "Tanner shares")]),
            new("Borland cut 8% of its workforce.", [new("=", "8", "percent", "percentage", "workforce, Borland")]),
            new("The shop sold 40 kettles.", [new("=", "40", "kettle", "kettle", "shop")]),
            new("Hollis shares rose 5%.", [new("up", "5", "percent", "percentage", "Hollis shares")]),
        ]);
        Assert.Equal(Train(gold, "first"), Train(gold, "second"));
    }

    private byte[] Train(string gold, string name)
    {
        string models = _folder.CreateSubdirectory(name).FullName;
        foreach (string file in Directory.EnumerateFiles(Repository.Models, "*.model").Where(f => Path.GetFileName(f) != "concepts.model"))
        {
            File.Copy(file, Path.Combine(models, Path.GetFileName(file)));
        }

        ConceptsTraining.Run([gold], models, seed: 1, passes: 2, TextWriter.Null);
        return File.ReadAllBytes(Path.Combine(models, "concepts.model"));
    }
}
