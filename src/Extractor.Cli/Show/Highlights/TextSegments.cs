namespace Extractor.Cli.Show.Highlights;

/// <summary>Cuts a text at the boundaries of its marks, which may overlap and nest: <c>French</c> is a place within a source.</summary>
internal static class TextSegments
{
    /// <summary>The segments of a record's text, in order; none when the record carries no text.</summary>
    public static IEnumerable<TextSegment> Of(RecordSelection selection)
    {
        if (string.IsNullOrEmpty(selection.Record.Article.Text))
        {
            yield break;
        }

        string text = selection.Record.Article.Text;
        List<Mark> marks = Marks.Of(selection);
        List<Mark> open = [];
        int next = 0;
        int place = 0;
        int index = 0;
        while (index < text.Length)
        {
            open.RemoveAll(m => m.End <= place);
            while (next < marks.Count && marks[next].Start <= place)
            {
                open.Add(marks[next++]);
            }

            int boundary = Boundary(open, next < marks.Count ? marks[next].Start : int.MaxValue);
            int start = place;
            int from = index;
            for (; index < text.Length && place < boundary; place++)
            {
                index += char.IsSurrogatePair(text, index) ? 2 : 1;
            }

            yield return new TextSegment(start, place, text[from..index], [.. open.OrderBy(m => m.Kind)]);
        }
    }

    private static int Boundary(List<Mark> open, int next)
    {
        foreach (Mark mark in open)
        {
            next = Math.Min(next, mark.End);
        }

        return next;
    }
}
