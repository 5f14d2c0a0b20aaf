using System.Globalization;

namespace Extractor.Training.Evaluation.Pages;

/// <summary>
/// Scores main text as the article extraction benchmark does: of each page, the runs of four words that are right, too many and missed; precision
/// and recall are means over the pages. Not thread-safe.
/// </summary>
public sealed class PageScore
{
    private const int Run = 4;

    private readonly List<PageRow> _rows = [];

    /// <summary>The pages in the order they were added.</summary>
    public IReadOnlyList<PageRow> Rows => _rows;

    /// <summary>Mean precision over the pages of which anything was read, from 0 to 1.</summary>
    public double Precision => _rows.Where(r => r.Right + r.Extra > 0).Select(r => (double)r.Right / (r.Right + r.Extra)).DefaultIfEmpty().Average();

    /// <summary>Mean recall over the pages that have a text, from 0 to 1.</summary>
    public double Recall => _rows.Where(r => r.Right + r.Missed > 0).Select(r => (double)r.Right / (r.Right + r.Missed)).DefaultIfEmpty().Average();

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds a page.</summary>
    /// <param name="page">The page's id.</param>
    /// <param name="expected">The text it has.</param>
    /// <param name="found">The text that was read; empty when none was.</param>
    public void Add(string page, string expected, string found)
    {
        Dictionary<string, int> gold = Runs(expected);
        Dictionary<string, int> read = Runs(found);
        int right = gold.Sum(g => Math.Min(g.Value, read.GetValueOrDefault(g.Key)));
        _rows.Add(new PageRow(page, right, read.Values.Sum() - right, gold.Values.Sum() - right));
    }

    private static Dictionary<string, int> Runs(string text)
    {
        List<string> words = Words(text);
        Dictionary<string, int> runs = [];
        for (int i = 0; words.Count > 0 && i < Math.Max(1, words.Count - Run + 1); i++)
        {
            string run = string.Join(' ', words.Skip(i).Take(Run));
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool within = i < text.Length && IsWordPart(text[i]);
            if (within && start < 0)
            {
                start = i;
            }
            else if (!within && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
}
