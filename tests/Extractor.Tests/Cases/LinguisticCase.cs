namespace Extractor.Tests.Cases;

/// <summary>
/// Reads the Markdown pages of this folder. A case is a quoted sentence (<c>&gt; …</c>), an optional line <c>published: DATE</c>, and a list of what is
/// expected (<c>- …</c>); <c>- none</c> expects nothing. Everything else on a page is prose for its readers.
/// </summary>
public sealed record LinguisticCase(string Page, int Line, string Sentence, DateOnly? Published, IReadOnlyList<string> Expected)
{
    /// <summary>The cases of a page, in order.</summary>
    public static IEnumerable<LinguisticCase> Read(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Extractor.Tests", "Cases", page));
        string? sentence = null;
        int at = 0;
        DateOnly? published = null;
        List<string> expected = [];
        for (int i = 0; i <= lines.Length; i++)
        {
            string line = i < lines.Length ? lines[i] : "> ";
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (sentence is not null && expected.Count > 0)
                {
                    yield return new LinguisticCase(page, at, sentence, published, [.. expected]);
                    expected.Clear();
                    published = null;
                    sentence = null;
                }

                // Lines of one quotation are one text; an empty quoted line parts paragraphs.
                sentence = sentence is null ? line[2..] : sentence + "\n" + line[2..];
                at = i + 1;
            }
            else if (line == ">")
            {
                sentence += "\n";
            }
            else if (line.StartsWith("published: ", StringComparison.Ordinal))
            {
                published = DateOnly.Parse(line[11..]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal) && sentence is not null)
            {
                expected.Add(line[2..].Trim());
            }
        }
    }

    public override string ToString() => $"{Page}:{Line}";
}
