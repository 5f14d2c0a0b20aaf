using System.Text;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Blocks;

/// <summary>Reads the blocks of a page off its tree, in page order. Used for one page.</summary>
/// <param name="tree">The page.</param>
/// <param name="isDropped">Tells for the index of an element whether nothing within it is to be read.</param>
internal sealed class BlockReader(PageTree tree, Func<int, bool> isDropped)
{
    private const int LongestCell = 150;

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(int End, int Box)> _boxes = new();
    private int _linkLength;
    private int _linkEnd;

    /// <summary>Reads.</summary>
    public List<PageBlock> Read()
    {
        for (int i = 0; i < tree.Nodes.Count;)
        {
            Close(i);
            PageNode node = tree.Nodes[i];
            if (node.Element is null)
            {
                Append(node.Text, i);
                i++;
                continue;
            }

            bool box = ElementNames.IsBox(node.Name) && !IsPlainCell(i, node);
            if (box)
            {
                Flush();
            }

            if (isDropped(i))
            {
                i = node.End;
                continue;
            }

            Open(i, node, box);
            i++;
        }

        Flush();
        return _blocks;
    }

    private void Open(int index, PageNode node, bool box)
    {
        if (box)
        {
            _boxes.Push((node.End, index));
        }
        else if (node.Name is "td" or "th" && _text.Length > 0)
        {
            _text.Append(' ');
        }
        else if (node.Name == "br")
        {
            Break();
        }
        else if (node.Name == "a" && node.Element!.HasAttribute("href"))
        {
            _linkEnd = node.End;
        }
    }

    /// <summary>
    /// True for a cell of words or numbers only. Such cells are read as one line a row, "1 Busch 5040 17", for what they say they say together; cells with
    /// boxes lay out a page.
    /// </summary>
    private bool IsPlainCell(int index, PageNode node)
    {
        if (node.Name is not ("td" or "th"))
        {
            return false;
        }

        int length = 0;
        for (int i = index + 1; i < node.End && length <= LongestCell; i++)
        {
            length += tree.Nodes[i].Text.Length;
            if (ElementNames.IsBox(tree.Nodes[i].Name))
            {
                return false;
            }
        }

        return length <= LongestCell;
    }

    private void Close(int index)
    {
        while (_boxes.TryPeek(out (int End, int Box) top) && top.End <= index)
        {
            Flush();
            _boxes.Pop();
        }
    }

    // One break is a line, two are a paragraph.
    private void Break()
    {
        TrimEnd(' ');
        if (_text.Length > 0 && _text[^1] == '\n')
        {
            Flush();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Append(string text, int index)
    {
        int before = _text.Length;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '\u00AD'))
            {
                _text.Append(c);
            }
            else if (char.IsWhiteSpace(c) && _text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }

        _linkLength += index < _linkEnd ? _text.Length - before : 0;
    }

    private void TrimEnd(char mark)
    {
        while (_text.Length > 0 && _text[^1] == mark)
        {
            _text.Length--;
        }
    }

    private void Flush()
    {
        while (_text.Length > 0 && _text[^1] is (' ' or '\n'))
        {
            _text.Length--;
        }

        if (_text.Length > 0 && _boxes.TryPeek(out (int End, int Box) top))
        {
            _blocks.Add(new PageBlock(top.Box, _text.ToString(), _linkLength));
        }

        _text.Clear();
        _linkLength = 0;
    }
}
