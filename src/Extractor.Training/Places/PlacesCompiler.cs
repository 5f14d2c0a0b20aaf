using System.Globalization;
using Extractor.Entities.Places;
using Extractor.Models;

namespace Extractor.Training.Places;

/// <summary>
/// Compiles the gazetteer of the Entities stage from tables of facts: countries, regions, cities, organizations, given names, family names,
/// and from running text whether a word is written with a capital. The same data gives the same bytes.
/// </summary>
public static class PlacesCompiler
{
    private const int MostSurnames = 20_000;
    private const int FrequentSurnames = 1_000;
    private const long LeastAliasPopulation = 50_000;
    private const long LeastQuarterPopulation = 100_000;

    private static readonly string[] TextFiles = ["gmb_voa.txt.gz", "gum_open.txt.gz", "masc_written.txt.gz", "meantime_wikinews.txt.gz", "redocred_wiki.txt.gz"];

    // "Tungurahua Province" is called Tungurahua as well, "Muhafazat Karbala'" is Karbala.
    private static readonly string[] RegionWords =
    [
        " Province", " County", " Region", " Department", " District", " State", " Oblast", " Governorate", " Division", " Rayon", " Republic", " Prefecture", " Municipality",
    ];

    /// <summary>Compiles and writes <c>places.model</c>; the counts go to the log.</summary>
    /// <param name="dataDirectory">Holds <c>gazetteers/</c> and <c>text/</c>.</param>
    /// <param name="modelDirectory">Where the model goes.</param>
    /// <param name="log">Receives the counts.</param>
    public static void Run(string dataDirectory, string modelDirectory, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        string folder = Path.Combine(dataDirectory, "gazetteers");
        NameTable table = new();
        AddWords(table, Path.Combine(dataDirectory, "text"));
        log.WriteLine($"{table.Count} words with their case");
        List<(string Code, string Name)> countries = AddCountries(table, folder);
        Dictionary<string, int> regions = AddRegions(table, folder);
        AddCities(table, folder, regions);
        AddOrganizations(table, folder);
        log.WriteLine($"{table.Count} names with {countries.Count} countries, {regions.Count} regions, cities and organizations");
        AddPersonNames(table, folder);
        byte[] content = table.Serialize(countries);
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Places + ".model"), ModelSet.Places, content);
        log.WriteLine($"{table.Count} names in all, {content.Length} bytes before compression");
    }

    private static void AddWords(NameTable table, string folder)
    {
        WordCases cases = new();
        foreach (string line in TextFiles.SelectMany(file => DataTable.Lines(Path.Combine(folder, file))))
        {
            cases.Add(line);
        }

        foreach ((string word, NameFlags flag) in cases.Decided())
        {
            table.Mark(word, flag);
        }
    }

    private static List<(string Code, string Name)> AddCountries(NameTable table, string folder)
    {
        List<(string Code, string Name)> countries = [];
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "countries.tsv.gz"), "cca2", "name", "official", "alt"))
        {
            countries.Add((row[0], CountryNames.Preferred(row[0]) ?? row[1]));
            Place place = new(PlaceKind.Country, row[0], 0, 0, null);
            foreach (string name in row[3].Split(';').Where(n => n.Length > 3).Prepend(row[2]).Prepend(row[1]))
            {
                table.Add(name, place);
            }
        }

        countries.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return countries;
    }

    private static Dictionary<string, int> AddRegions(NameTable table, string folder)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, long> populations = DataTable.Rows(Path.Combine(folder, "cities15000.tsv.gz"), "country", "admin1", "population")
            .GroupBy(r => r[0] + "." + r[1], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(r => long.Parse(r[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "regions.tsv.gz"), "code", "name", "ascii").OrderBy(r => r[0], StringComparer.Ordinal))
        {
            numbers[row[0]] = numbers.Count + 1;
            Place place = new(PlaceKind.Region, row[0][..2], numbers.Count, Magnitude(populations.GetValueOrDefault(row[0])), null);
            foreach (string name in new[] { row[1], row[2] }.SelectMany(Shortened))
            {
                table.Add(name, place);
            }
        }

        return numbers;
    }

    private static IEnumerable<string> Shortened(string name)
    {
        yield return name;
        foreach (string word in RegionWords)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                yield return name[..^word.Length];
            }
        }

        if (name.StartsWith("Muhafazat ", StringComparison.Ordinal))
        {
            yield return name["Muhafazat ".Length..];
        }
    }

    private static void AddCities(NameTable table, string folder, Dictionary<string, int> regions)
    {
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "cities15000.tsv.gz"), "name", "ascii", "country", "admin1", "feature", "population", "alt"))
        {
            long population = long.Parse(row[5], CultureInfo.InvariantCulture);
            // Quarters of cities bear everyday names: Officer, Downtown, Castle Hill.
            if (row[4] == "PPLX" && population < LeastQuarterPopulation)
            {
                continue;
            }

            Place place = new(PlaceKind.City, row[2], regions.GetValueOrDefault(row[2] + "." + row[3]), Magnitude(population), null);
            table.Add(row[0], place);
            table.Add(row[1], place);
            if (population < LeastAliasPopulation)
            {
                continue;
            }

            foreach (string alias in row[6].Split(';').Where(a => a.Length > 3 && char.IsUpper(a[0]) && !table.IsCommon(a)))
            {
                table.Add(alias, place with { Kind = PlaceKind.CityAlias });
            }
        }
    }

    private static int Magnitude(long population) => (int)Math.Round(10 * Math.Log10(population + 1));

    private static void AddOrganizations(NameTable table, string folder)
    {
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "universities.tsv.gz"), "name", "cca2"))
        {
            if (row[0].Contains(' ', StringComparison.Ordinal) && row[1].Length == 2)
            {
                table.Add(row[0], new Place(PlaceKind.Organization, row[1], 0, 0, null));
            }
        }

        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "sp500.tsv.gz"), "security"))
        {
            string name = row[0].Split(" (")[0];
            if (!table.IsCommon(name))
            {
                table.Add(name, new Place(PlaceKind.Organization, "US", 0, 0, null));
            }
        }
    }

    private static void AddPersonNames(NameTable table, string folder)
    {
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "first_names.tsv.gz"), "name"))
        {
            table.Mark(row[0], NameFlags.FirstName);
        }

        int rank = 0;
        foreach (string[] row in DataTable.Rows(Path.Combine(folder, "surnames_us.tsv.gz"), "surname").Take(MostSurnames))
        {
            table.Mark(row[0], rank++ < FrequentSurnames ? NameFlags.Surname | NameFlags.FrequentSurname : NameFlags.Surname);
        }
    }
}
