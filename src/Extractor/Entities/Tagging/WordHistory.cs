using Extractor.Entities.Places;

namespace Extractor.Entities.Tagging;

/// <summary>
/// What one article shows of each capitalized word wherever it stands (after Chieu and Ng 2002): <c>Shanahan</c> at the beginning of a sentence is a
/// person when <c>Mr Shanahan</c> or <c>Rodger Shanahan</c> stands elsewhere. A table of fixed bits a word; for one thread.
/// </summary>
internal sealed class WordHistory
{
    /// <summary>How many bits are told apart.</summary>
    public const int Bits = 12;

    private readonly uint[] _keys;
    private readonly ushort[] _bits;
    private readonly int _mask;

    public WordHistory(int tokens)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, tokens * 2));
        _keys = new uint[size];
        _bits = new ushort[size];
        _mask = size - 1;
    }

    /// <summary>Notes what the token at <paramref name="at"/> shows.</summary>
    public void Note(ReadOnlySpan<NameWord> words, int at, in NameContextWords context)
    {
        ref readonly NameWord word = ref words[at];
        if (!word.Capital)
        {
            if (context.IsWord)
            {
                _bits[Slot(word.Lower)] |= 1;
            }

            return;
        }

        int bits = word.Opens ? 2 : 4;
        ref readonly NameWord before = ref words[at - 1];
        ref readonly NameWord after = ref words[at + 1];
        bits |= before.Title ? 8 : 0;
        bits |= before.Capital && (before.Flags & NameFlags.FirstName) != 0 ? 16 : 0;
        bits |= after.Capital && (after.Flags & NameFlags.Surname) != 0 && (word.Flags & NameFlags.FirstName) != 0 ? 32 : 0;
        bits |= context.AfterPlacePreposition ? 64 : 0;
        bits |= context.BeforeSayVerb ? 128 : 0;
        bits |= context.RunHead == 2 ? 256 : 0;
        bits |= context.RunHead == 3 ? 512 : 0;
        bits |= context.AfterThe ? 1024 : 0;
        bits |= context.InParentheses ? 2048 : 0;
        _bits[Slot(word.Lower)] |= (ushort)bits;
    }

    /// <summary>The bits of a word.</summary>
    public ushort Of(uint lower) => _bits[Slot(lower)];

    private int Slot(uint key)
    {
        key = key == 0 ? 1 : key;
        int slot = (int)(key * 0x9E3779B1 >> 8) & _mask;
        while (_keys[slot] != key)
        {
            if (_keys[slot] == 0)
            {
                _keys[slot] = key;
                break;
            }

            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
