namespace Extractor.Articles.Languages;

/// <summary>The letters of a text by their script. A value that counts; not thread-safe.</summary>
internal struct ScriptCount
{
    private const double Most = 0.5;

    // The first and last letter of the ranges of scripts in which news is written, from the Unicode Standard's charts, and the language or script that they tell.
    private static readonly (char First, char Last, string Tag)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "und-Cyrl"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u077F', "und-Arab"),
        ('\u0900', '\u097F', "und-Deva"), ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B00', '\u0B7F', "or"),
        ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"),
        ('\u0E80', '\u0EFF', "lo"), ('\u0F00', '\u0FFF', "bo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
        ('\u3040', '\u30FF', "ja"), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    private int[]? _others;
    private int _latin;
    private int _upper;
    private int _other;

    /// <summary>True when capitals prevail, as on old wires.</summary>
    public readonly bool IsUpper => _upper * 2 > _latin;

    /// <summary>Counts a letter.</summary>
    public void Add(char letter)
    {
        if (letter < '\u0370')
        {
            _latin++;
            _upper += char.IsUpper(letter) ? 1 : 0;
            return;
        }

        for (int i = 0; i < Ranges.Length; i++)
        {
            if (letter >= Ranges[i].First && letter <= Ranges[i].Last)
            {
                (_others ??= new int[Ranges.Length])[i]++;
                _other++;
            }
        }
    }

    /// <summary>The language or script in which most of the letters are, unless that is Latin: then null.</summary>
    public readonly string? Foreign()
    {
        if (_others is null || _other <= Most * (_latin + _other))
        {
            return null;
        }

        int most = Array.IndexOf(_others, _others.Max());
        bool kana = _others[Array.FindIndex(Ranges, r => r.Tag == "ja")] * 10 > _other;
        return kana ? "ja" : Ranges[most].Tag;
    }
}
