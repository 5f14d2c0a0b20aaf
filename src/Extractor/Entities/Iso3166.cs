namespace Extractor.Entities;

internal static class Iso3166
{
    public static string? EnglishName(string country) => country;
}
