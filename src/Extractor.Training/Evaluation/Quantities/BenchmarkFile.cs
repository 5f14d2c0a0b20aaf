using Newtonsoft.Json;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Reads and writes files of the benchmark: one JSON list of sentences.</summary>
public static class BenchmarkFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not a list of sentences with quantities; the message says where.</exception>
    public static IReadOnlyList<BenchmarkSentence> Read(string path)
    {
        List<BenchmarkSentence>? sentences;
        try
        {
            sentences = JsonConvert.DeserializeObject<List<BenchmarkSentence>>(File.ReadAllText(path));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path} is not a JSON list of benchmark sentences: {problem.Message}", problem);
        }

        int bad = sentences?.FindIndex(s => s?.Text is null || s.Quantities is null) ?? 0;
        return bad < 0 ? sentences! : throw new InvalidDataException($"{path}: element {bad} has no text or no quantities.");
    }

    /// <summary>Writes a file.</summary>
    public static void Write(string path, IReadOnlyList<BenchmarkSentence> sentences) => File.WriteAllText(path, JsonConvert.SerializeObject(sentences, Formatting.Indented) + "\n");
}
