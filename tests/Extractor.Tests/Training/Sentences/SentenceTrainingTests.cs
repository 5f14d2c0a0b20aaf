using System.IO.Compression;
using Extractor.Training.Sentences;

namespace Extractor.Tests.Training.Sentences;

public sealed class SentenceTrainingTests : IDisposable
{
    private const string Treebank = "# newdoc id = d\n# newpar\n# text = We won.\n1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\twon\twin\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n# text = Bye Ann\n1\tBye\tbye\tINTJ\tUH\t_\t0\troot\t_\t_\n2\tAnn\tAnn\tPROPN\tNNP\t_\t1\tvocative\t_\t_\n\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-train-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_same_data_and_seed_give_the_same_bytes()
    {
        DirectoryInfo data = _folder.CreateSubdirectory("pos_dep");
        foreach (string name in new[] { "ud_ewt.train", "ud_gum_open.train", "ud_ewt.dev", "ud_gum_open.dev" })
        {
            using GZipStream file = new(File.Create(Path.Combine(data.FullName, name + ".conllu.gz")), CompressionLevel.Fastest);
            file.Write(System.Text.Encoding.UTF8.GetBytes(Treebank));
        }

        Assert.Equal(Train("one"), Train("two"));
    }

    private byte[] Train(string name)
    {
        string models = _folder.CreateSubdirectory(name).FullName;
        SentenceTraining.Run(_folder.FullName, models, seed: 1, passes: 2, TextWriter.Null);
        return File.ReadAllBytes(Path.Combine(models, "sentences.model"));
    }
}
