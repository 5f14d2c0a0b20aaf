using System.Runtime.InteropServices;

namespace Extractor.Articles.Duplicates;

/// <summary>
/// The wording of a text: its different runs of words, of which the first few in the order of their hashes are the sample that is remembered (Broder 1997).
/// Of a longer text more are remembered, so that a short cut of it shares enough of them. Used for one text after another; not thread-safe.
/// </summary>
internal sealed class Wording
{
    /// <summary>The most runs of a text that are remembered.</summary>
    public const int MostRemembered = 112;

    private const int LeastRemembered = 56;
    private const int OneIn = 8;

    // No article has more; what comes after is not compared.
    private const int MostRuns = 20_000;

    private readonly List<WordRun> _runs = [];

    /// <summary>The different runs, in the order of their hashes.</summary>
    public ReadOnlySpan<WordRun> Runs => CollectionsMarshal.AsSpan(_runs);

    /// <summary>Those of them that are remembered.</summary>
    public ReadOnlySpan<WordRun> Sample => Runs[..Math.Min(Runs.Length, Math.Clamp(Runs.Length / OneIn, LeastRemembered, MostRemembered))];

    /// <summary>Takes up the next text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _runs.Clear();
        WordRuns runs = new(text);
        while (_runs.Count < MostRuns && runs.Read())
        {
            _runs.Add(new WordRun(runs.Wording, runs.Numbers == 0 ? (byte)0 : (byte)(runs.Numbers % byte.MaxValue + 1), runs.Words));
        }

        _runs.Sort((a, b) => a.Wording != b.Wording ? a.Wording.CompareTo(b.Wording) : a.Position.CompareTo(b.Position));
        DropRepeated();
    }

    // The same wording twice in one text: the template of a table, of which one will do.
    private void DropRepeated()
    {
        int kept = 0;
        for (int i = 0; i < _runs.Count; i++)
        {
            if (kept == 0 || _runs[kept - 1].Wording != _runs[i].Wording)
            {
                _runs[kept++] = _runs[i];
            }
        }

        _runs.RemoveRange(kept, _runs.Count - kept);
    }
}
