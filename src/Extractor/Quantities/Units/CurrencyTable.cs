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
            foreach (string noun in columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
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

    /// <summary>Looks a noun up: <c>dollars</c>, <c>won</c>; also hundredths, <c>cents</c> and <c>pence</c>.</summary>
    public static bool TryNoun(ReadOnlySpan<char> form, out CurrencyChoice choice)
    {
        if (form.Equals("cents", StringComparison.OrdinalIgnoreCase) || form.Equals("cent", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["USD", "EUR", "AUD", "CAD", "NZD", "ZAR", "KES", "SGD", "HKD"], 0.01m);
            return true;
        }

        if (form.Equals("pence", StringComparison.OrdinalIgnoreCase) || form.Equals("penny", StringComparison.OrdinalIgnoreCase))
        {
            choice = new CurrencyChoice(["GBP"], 0.01m);
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
            _ => Signs.TryGetValue(form, out choice),
        };
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
