using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Extractor.Articles.Readers.Formats;

/// <summary>Turns bytes into text: UTF-8 where they are, Windows-1252 where they can be nothing else that old archives hold.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Windows-1252 leaves these five undefined; a text that has them is in another encoding.
    private static readonly SearchValues<byte> Undefined = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    /// <summary>Decodes.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), Decoding.Utf8, -1);
        }

        Utf8Damage damage = Survey(bytes);

        // A UTF-8 text cut within a character, or with one bad byte, has many whole sequences beside it ("Crusaders’" is E2 80 99 each time).
        // As Windows-1252 all of them would turn to "â€™". Text of Windows-1252 forms hardly any whole sequence by chance.
        if (damage.Whole > damage.Bad)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), Decoding.DamagedUtf8, damage.First);
        }

        return bytes.ContainsAny(Undefined)
            ? new DecodedText("", Decoding.None, damage.First)
            : new DecodedText(Windows1252.GetString(bytes), Decoding.Windows1252, damage.First);
    }

    private static Utf8Damage Survey(ReadOnlySpan<byte> bytes)
    {
        Utf8Damage damage = new(0, 0, -1);
        for (int i = 0; i < bytes.Length;)
        {
            int ascii = bytes[i..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            i += ascii;
            OperationStatus status = Rune.DecodeFromUtf8(bytes[i..], out _, out int length);
            damage = status == OperationStatus.Done
                ? damage with { Whole = damage.Whole + 1 }
                : damage with { Bad = damage.Bad + 1, First = damage.First < 0 ? i : damage.First };
            i += length;
        }

        return damage;
    }

    private readonly record struct Utf8Damage(int Whole, int Bad, int First);
}
