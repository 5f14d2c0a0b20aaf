using Extractor.Entities.Places;

namespace Extractor.Entities.Tagging;

/// <summary>What the name tagger knows of one token before it looks at the tokens around it.</summary>
internal struct NameWord
{
    /// <summary>Hash of the word in lower case, digits as one another.</summary>
    public uint Lower;

    /// <summary>Hash of capitals, small letters, digits and marks in their order, runs collapsed.</summary>
    public uint Shape;

    /// <summary>Hashes of the first and last letters of the word in lower case.</summary>
    public uint Prefix3, Prefix4, Suffix2, Suffix3, Suffix4;

    /// <summary>Hash of the Penn tag.</summary>
    public uint Tag;

    /// <summary>What the gazetteer knows of the word.</summary>
    public NameFlags Flags;

    /// <summary>The entry of the tables it stands in, and its place there (0 none, 1 whole, 2 first, 3 within, 4 last).</summary>
    public byte Known, Part;

    /// <summary>What the word says as the head of a name: types that it ends or begins, plus 1, in four bits each.</summary>
    public byte Head;

    /// <summary>What the article shows of the word elsewhere; see <see cref="WordHistory"/>.</summary>
    public ushort History;

    /// <summary>True for a title such as <c>President</c>.</summary>
    public bool Title;

    /// <summary>True when the word holds a capital.</summary>
    public bool Capital;

    /// <summary>True at the beginning of a sentence or quotation.</summary>
    public bool Opens;

    /// <summary>True when it may belong to a name, so that the chain is run over it.</summary>
    public bool Live;

    /// <summary>The run of capitals it stands in, as first and end token relative to it; both 0 outside any.</summary>
    public byte Before, After;
}
