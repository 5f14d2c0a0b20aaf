using System.Collections.Frozen;

namespace Extractor.Quantities.Units;

/// <summary>The currencies that share a noun or sign, the first of them that of the world's press without further evidence.</summary>
internal readonly record struct CurrencyChoice(string[] Codes, decimal Fraction)
{
    /// <summary>The code for an article of a country; the first without one.</summary>
    public string For(string? country)
    {
        foreach (string code in Codes)
        {
            if (country is not null && CurrencyTable.IsUsedIn(code, country))
            {
                return code;
            }
        }

        return Codes[0];
    }
}

/// <summary>Currencies by noun and sign, from <c>currencies.tsv</c>.</summary>
internal static class CurrencyTable
{
    private static readonly Dictionary<string, string[]> Countries = [];
    private static readonly Dictionary<string, string> Names = [];
    private static readonly FrozenDictionary<string, CurrencyChoice>.AlternateLookup<ReadOnlySpan<char>> Nouns;
    private static readonly FrozenDictionary<string, CurrencyChoice>.AlternateLookup<ReadOnlySpan<char>> Signs;

    static CurrencyTable()
    {
        Dictionary<string, List<string>> nouns = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, List<string>> signs = new(StringComparer.Ordinal);
        foreach (string line in Models.EmbeddedTable.Lines("Quantities.Units.currencies.tsv"))
        {
            string[] columns = line.Split('\t');
            Countries[columns[0]] = columns[5].Split(';');
            Names[columns[0]] = columns[1];
            foreach (string noun in columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(n => n != "-"))
            {
                Add(nouns, noun, columns[0], first: columns[2] == "yes");
            }

            foreach (string sign in columns[4].Split(' '))
            {
                Add(signs, sign, columns[0], first: columns[2] == "yes");
            }
        }

        Nouns = nouns.ToFrozenDictionary(n => n.Key, n => new CurrencyChoice([.. n.Value], 1m), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Signs = signs.ToFrozenDictionary(n => n.Key, n => new CurrencyChoice([.. n.Value], 1m), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many currencies the table has.</summary>
    public static int Count => Countries.Count;

    /// <summary>Looks a noun up: <c>dollars</c>, <c>won</c>; also hundredths, <c>cents</c>, <c>¢</c> and <c>pence</c>.</summary>
    public static bool TryNoun(ReadOnlySpan<char> form, out CurrencyChoice choice)
    {
        if (form is "¢" || form.Equals("cents", StringComparison.OrdinalIgnoreCase) || form.Equals("cent", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["USD", "EUR", "AUD", "CAD", "NZD", "ZAR", "KES", "SGD", "HKD"], 0.01m);
            return true;
        }

        if (form.Equals("pence", StringComparison.OrdinalIgnoreCase) || form.Equals("penny", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["GBP"], 0.01m);
            return true;
        }

        if (form.Length >= 7 && form.StartsWith("piast", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["EGP", "LBP", "SYP"], 0.01m);
            return true;
        }

        if (form.Equals("paise", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["INR", "PKR"], 0.01m);
            return true;
        }

        return Nouns.TryGetValue(form, out choice);
    }

    /// <summary>Looks a sign or code up: <c>$</c>, <c>RM</c>, <c>Rs</c>, <c>USD</c>.</summary>
    public static bool TrySign(ReadOnlySpan<char> form, out CurrencyChoice choice)
    {
        // In lower case only codes that are no words: "20 usd", but "top 10", "all 5".
        choice = default;
        return form switch
        {
            "usd" or "eur" or "gbp" or "jpy" or "cny" or "rmb" or "inr" or "cad" or "aud" or "chf" or "nzd" or "sgd" or "hkd" => Signs.TryGetValue(form.ToString().ToUpperInvariant(), out choice),
            "ALL" or "TOP" or "TRY" => false,
            // "Ksh. 30", "Tk. 500": abbreviations of two letters and more take a full stop.
            [.., >= 'a' and <= 'z', '.'] when form.Length > 2 && Signs.TryGetValue(form[..^1], out choice) => true,
            _ => Signs.TryGetValue(form, out choice),
        };
    }

    /// <summary>Reads the letters that stand apart from a dollar sign or behind it: <c>US $58</c>, <c>c $ 300 million</c>, <c>$A82</c>, <c>CAD$ 15</c>.</summary>
    public static bool TryDollar(ReadOnlySpan<char> letters, out CurrencyChoice choice)
    {
        string? code = letters switch
        {
            "US" or "us" or "U.S." or "u.s." or "USD" or "usd" => "USD",
            "A" or "AU" or "AUD" or "aud" => "AUD",
            "C" or "c" or "CA" or "CAD" or "cad" or "Can" => "CAD",
            "NZ" or "nz" or "NZD" or "nzd" => "NZD",
            "HK" or "hk" or "HKD" or "hkd" => "HKD",
            "S" or "SGD" or "sgd" => "SGD",
            "NT" or "TWD" => "TWD",
            "N" => "NAD",
            "BND" or "JMD" or "TTD" or "FJD" or "NAD" or "XCD" or "BBD" or "BSD" or "BZD" or "GYD" or "LRD" => letters.ToString(),
            _ => null,
        };
        choice = code is null ? default : new CurrencyChoice([code], 1m);
        return code is not null;
    }

    /// <summary>Reads a code with a scale before it, as the exchanges write: <c>MSEK</c>, <c>MUSD</c>, <c>KEUR</c>.</summary>
    public static bool TryScaledCode(ReadOnlySpan<char> form, out CurrencyChoice choice, out decimal scale)
    {
        scale = form is ['M', _, _, _] ? 1_000_000m : form is ['K' or 'T', _, _, _] ? 1_000m : 0;
        choice = default;
        return scale > 0 && form[1..] is "SEK" or "NOK" or "DKK" or "EUR" or "USD" or "GBP" or "CHF" or "CAD" or "AUD" or "JPY" or "INR" && TrySign(form[1..], out choice);
    }

    /// <summary>The currency of a shared noun whose English name begins with the adjective: <c>Danish crowns</c>, <c>Canadian dollars</c>.</summary>
    public static string? Named(in CurrencyChoice choice, ReadOnlySpan<char> adjective)
    {
        foreach (string code in choice.Codes)
        {
            string name = Names[code];
            if (name.Length > adjective.Length && name[adjective.Length] == ' ' && name.AsSpan().StartsWith(adjective, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>True when the currency is in use in the country.</summary>
    public static bool IsUsedIn(string code, string country) => Countries.TryGetValue(code, out string[]? countries) && countries.Contains(country);

    private static void Add(Dictionary<string, List<string>> choices, string key, string code, bool first)
    {
        if (!choices.TryGetValue(key, out List<string>? codes))
        {
            choices[key] = codes = [];
        }

        codes.Insert(first ? 0 : codes.Count, code);
    }
}
