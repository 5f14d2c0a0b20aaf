using System.Text.RegularExpressions;

namespace Extractor.Tests.Architecture;

/// <summary>Holds the order of the stages: a stage knows only those before it, and shows one door.</summary>
public partial class StageOrderTests
{
    private static readonly string[] Stages = ["Articles", "Sentences", "Tokens", "Syntax", "Entities", "Quantities", "Claims", "Confidence", "Records", "Comparison"];

    private static readonly Dictionary<string, string> Doors = new()
    {
        ["Articles"] = "ArticleCleaner",
        ["Sentences"] = "SentenceSplitter",
        ["Tokens"] = "Tokenizer",
        ["Syntax"] = "SyntaxTagger",
        ["Entities"] = "EntityRecognizer",
        ["Quantities"] = "QuantityExtractor",
        ["Claims"] = "ClaimLinker",
        ["Confidence"] = "ConfidenceEstimator",
        ["Records"] = "RecordBuilder",
        ["Comparison"] = "RecordComparison",
    };

    private static string Library => Path.Combine(Repository.Root, "src", "Extractor");

    public static TheoryData<string> AllStages() => new(Stages);

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_names_only_earlier_stages_and_models(string stage)
    {
        string[] later = Stages[(Array.IndexOf(Stages, stage) + 1)..];
        foreach (string file in Directory.GetFiles(Path.Combine(Library, stage), "*.cs", SearchOption.AllDirectories))
        {
            IEnumerable<string> named = StageName().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value);
            string[] wrong = [.. named.Where(later.Contains).Distinct()];
            Assert.True(wrong.Length == 0, $"{Path.GetRelativePath(Library, file)} names a later stage: {string.Join(", ", wrong)}");
        }
    }

    [Fact]
    public void Models_know_no_stage()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Library, "Models"), "*.cs", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(StageName().Matches(File.ReadAllText(file)), m => Stages.Contains(m.Groups[1].Value));
        }
    }

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_has_its_door(string stage)
    {
        Type? door = typeof(ArticleExtractor).Assembly.GetType($"Extractor.{stage}.{Doors[stage]}");
        Assert.NotNull(door);
        Assert.True(door.IsPublic && door.IsSealed);
    }

    /// <summary>Beside the door, what a stage shows is data (records, enums, values without verbs) or how its data is read and written.</summary>
    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_subfolder_of_a_stage_shows_nothing_but_a_room_with_its_own_door(string stage)
    {
        string[] rooms = ["Extractor.Articles.Readers", "Extractor.Articles.Duplicates", "Extractor.Articles.Languages"];
        Type[] shown = [.. typeof(ArticleExtractor).Assembly.GetExportedTypes()
            .Where(t => t.Namespace!.StartsWith($"Extractor.{stage}.", StringComparison.Ordinal) && !rooms.Contains(t.Namespace))];
        Assert.True(shown.Length == 0, $"public in a subfolder: {string.Join(", ", shown.Select(t => t.FullName))}");
    }

    [Fact]
    public void Every_type_stands_in_the_folder_of_its_namespace()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))];
        foreach (string file in files)
        {
            Match declared = Namespace().Match(File.ReadAllText(file));
            if (declared.Success)
            {
                string folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Replace('/', '.');
                Assert.Equal(folder, declared.Groups[1].Value);
            }
        }
    }

    [Fact]
    public void The_tour_tells_of_every_stage()
    {
        string tour = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));
        Assert.All(Stages, stage => Assert.Contains($"`{stage}`", tour, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bExtractor\.([A-Z][a-z]+)\b")]
    private static partial Regex StageName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
