namespace Extractor.Records.Json;

/// <summary>How numbers are written: in full, never with an exponent, without zeros at the end of the decimals.</summary>
internal static class Decimals
{
    /// <summary>The number as JSON: <c>1853</c> for 1853.0, <c>33.33</c>, <c>0.00001</c>.</summary>
    public static string Written(decimal value)
    {
        // A decimal remembers its trailing zeros (1853.0m), and writes them; a zero may also carry a sign.
        string text = value.ToString();
        if (text.Contains('.'))
        {
            text = text.TrimEnd('0').TrimEnd('.');
        }

        return text == "-0" ? "0" : text;
    }
}
