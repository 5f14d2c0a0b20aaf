namespace Extractor.Syntax.Tagging;

/// <summary>The classes of the tagger: pairs of a Penn tag and a universal tag as they occur together, for example <c>VBZ AUX</c>.</summary>
internal sealed class TagClasses
{
    private readonly string[] _xpos;
    private readonly Upos[] _upos;

    public TagClasses(IReadOnlyList<(string Xpos, Upos Upos)> classes)
    {
        _xpos = [.. classes.Select(c => c.Xpos)];
        _upos = [.. classes.Select(c => c.Upos)];
    }

    public int Count => _xpos.Length;

    public string Xpos(int tagClass) => _xpos[tagClass];

    public Upos Upos(int tagClass) => _upos[tagClass];

    public int IndexOf(string xpos, Upos upos)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_xpos[i] == xpos && _upos[i] == upos)
            {
                return i;
            }
        }

        return -1;
    }

    public static TagClasses Read(BinaryReader reader)
    {
        var classes = new (string, Upos)[reader.ReadByte()];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = (string.Intern(reader.ReadString()), (Upos)reader.ReadByte());
        }

        return new TagClasses(classes);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Count);
        for (int i = 0; i < Count; i++)
        {
            writer.Write(_xpos[i]);
            writer.Write((byte)_upos[i]);
        }
    }
}
