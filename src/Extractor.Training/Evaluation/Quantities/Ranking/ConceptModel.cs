using Extractor.Claims.Ranking;
using Extractor.Models;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>What was learned of concepts: which heads a quantity has, and which words belong to a head. Each by several rankers, whose mean counts. Immutable and thread-safe.</summary>
/// <param name="Heads">Rank the sets of heads of a quantity.</param>
/// <param name="Words">Rank a word's belonging to a head against its absence; as many as of the heads.</param>
internal sealed record ConceptModel(IReadOnlyList<SlotRanker> Heads, IReadOnlyList<SlotRanker> Words)
{
    /// <summary>The name of the model.</summary>
    public const string Name = "concepts";

    /// <summary>Reads the model of a folder; null where the folder has none.</summary>
    /// <exception cref="ModelException">It is damaged.</exception>
    public static ConceptModel? Open(string directory)
    {
        string path = PathIn(directory);
        return File.Exists(path) ? Read(ModelFile.Read(path, Name, out _)) : null;
    }

    /// <summary>What rankers think of candidates on average; it adds up to 1.</summary>
    public static double[] Mean(IReadOnlyList<SlotRanker> rankers, IReadOnlyList<Candidate> candidates)
    {
        double[] mean = new double[candidates.Count];
        foreach (SlotRanker ranker in rankers)
        {
            double[] votes = ranker.Votes(candidates);
            for (int i = 0; i < mean.Length; i++)
            {
                mean[i] += votes[i] / rankers.Count;
            }
        }

        return mean;
    }

    /// <summary>Writes the model into a folder.</summary>
    public void Write(string directory)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Heads.Count);
            for (int i = 0; i < Heads.Count; i++)
            {
                Heads[i].Write(writer);
                Words[i].Write(writer);
            }
        }

        ModelFile.Write(PathIn(directory), Name, content.ToArray());
    }

    private static ConceptModel Read(byte[] content)
    {
        using BinaryReader reader = new(new MemoryStream(content, writable: false));
        List<SlotRanker> heads = [];
        List<SlotRanker> words = [];
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            heads.Add(SlotRanker.Read(reader));
            words.Add(SlotRanker.Read(reader));
        }

        return new ConceptModel(heads, words);
    }

    private static string PathIn(string directory) => Path.Combine(directory, Name + ".model");
}
