using System.Globalization;
using System.Text;
using Extractor.Tests.Articles.Readers;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract.Runs;

/// <summary>A folder with a small archive, and runs over it.</summary>
public abstract class RunArchive : ExtractFolder
{
    private static readonly string[] Cities = ["Lagos", "Lima", "Oslo", "Perth", "Quito"];

    /// <summary>Writes an archive of three inputs, with lines that cannot be read and one input that is missing in between.</summary>
    protected void WriteArchive(int articles)
    {
        StringBuilder lines = new();
        for (int i = 0; i < articles; i++)
        {
            lines.Append(i % 40 == 7 ? "{broken" : Article($"a{i}", Text(i))).Append('\n');
        }

        Write("in/b.jsonl", lines.ToString());
        Write("in/a.jsonl", InputBytes.Gzip(InputBytes.Utf8(Article("first", Text(1)) + "\n" + Article("second", Text(2)) + "\n")));
        Write("in/c.txt", Text(3));
    }

    /// <summary>All files of a run that must be the same however it went, by their name; of the report what was not measured.</summary>
    protected SortedDictionary<string, string> Files(string run)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(At(run)))
        {
            string name = Path.GetFileName(file);
            if (name is not "lock" and not "journal.jsonl")
            {
                files[name] = name == "report.json" ? Counted(file) : Convert.ToHexString(File.ReadAllBytes(file));
            }
        }

        return files;
    }

    protected string[] Records(string run) => [.. Directory.GetFiles(At(run), "records-*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)];

    private static string Counted(string report)
    {
        JObject json = JObject.Parse(File.ReadAllText(report));
        json.Remove("measured");
        return json.ToString();
    }

    /// <summary>Some sentences with numbers of their own.</summary>
    protected static string Text(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"{10 + (i % 80)} people died and {100 + i} were hurt in {Cities[i % Cities.Length]} on Monday, police said. The company paid ${2 + (i % 9)} million. Some {i % 50} % of the {3000 + i} houses burnt down.");
}
