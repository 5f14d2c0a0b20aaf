using Extractor.Articles;

namespace Extractor.Training.Evaluation.Sources;

/// <summary>The characters that some spans cover. Immutable.</summary>
internal sealed class CharacterSet
{
    private readonly TextSpan[] _spans;

    /// <summary>The characters of spans, which may come in any order and overlap.</summary>
    public CharacterSet(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> joined = [];
        foreach (TextSpan span in spans.Where(s => s.Length > 0).OrderBy(s => s.Start))
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
            {
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        _spans = [.. joined];
    }

    /// <summary>The spans in text order, not touching.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>How many characters there are.</summary>
    public int Count => _spans.Sum(s => s.Length);

    /// <summary>True when the character at a place is one of them.</summary>
    public bool Contains(int place) => Array.Exists(_spans, s => s.Start <= place && place < s.End);

    /// <summary>Shared characters as a part of all characters of both, from 0 to 1; 1 for two empty sets.</summary>
    public double Likeness(CharacterSet other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < _spans.Length && j < other._spans.Length;)
        {
            shared += Math.Max(0, Math.Min(_spans[i].End, other._spans[j].End) - Math.Max(_spans[i].Start, other._spans[j].Start));
            (i, j) = _spans[i].End < other._spans[j].End ? (i + 1, j) : (i, j + 1);
        }

        int all = Count + other.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
