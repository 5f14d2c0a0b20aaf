using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Models;
using Extractor.Training.Evaluation;
using Extractor.Training.Evaluation.Sources;

namespace Extractor.Cli.Evaluate;

/// <summary><c>extractor evaluate</c>: measures the stages of language against gold files.</summary>
internal static class EvaluateCommand
{
    /// <summary>Builds the command with one subcommand a kind of gold.</summary>
    public static Command Create() => new("evaluate", "Measure tags, trees, names, quantities, sources, claims or pages against gold data.")
    {
        Tags(),
        Entities(),
        QuantityEvaluation.Create(),
        Sources(),
        ClaimEvaluation.Create(),
        CorpusEvaluation.Create(),
        PageEvaluation.Create(),
    };

    private static Argument<FileInfo> Gold(string description) => new("FILE") { Description = description };

    private static Option<bool> Json() => new("--json") { Description = "Write the figures as JSON." };

    private static Command Tags()
    {
        Argument<FileInfo> gold = Gold("A treebank in CoNLL-U, also with .gz.");
        Option<bool> json = Json();
        Option<string?> models = ModelsOption.Create();
        Command command = new("tags", "Tags, lemmas and trees on gold tokens; sentences and tokens from raw text.") { gold, json, models };
        command.SetAction(parsed => (int)Measure(parsed.GetRequiredValue(gold), parsed.GetValue(models), (tagger, path) =>
            ScoreTable.Of(TagEvaluation.Run(tagger, path)).Write(parsed.GetValue(json))));
        return command;
    }

    private static Command Entities()
    {
        Argument<FileInfo> gold = Gold("Tokens with IOB labels, parted by a tab, an empty line between sentences; also with .gz.");
        Option<bool> json = Json();
        Option<string?> models = ModelsOption.Create();
        Option<bool> documents = new("--document-lines") { Description = "Articles begin at -DOCSTART-; otherwise 25 sentences are taken for one." };
        Command command = new("entities", "Names and dates on gold tokens.") { gold, json, documents, models };
        command.SetAction(parsed => (int)Measure(parsed.GetRequiredValue(gold), parsed.GetValue(models), (tagger, path) =>
            ScoreTable.Of(EntityEvaluation.Run(tagger, path, parsed.GetValue(documents))).Write(parsed.GetValue(json))));
        return command;
    }

    private static Command Sources()
    {
        Argument<FileInfo> gold = Gold("Articles whose attributions are annotated, JSON Lines in the form of PolNeAR, also with .gz.");
        Option<bool> json = Json();
        Option<string?> models = ModelsOption.Create();
        Command command = new(
            "sources",
            "Who says what, as pairs of source and content. Two spans overlap by half when they share at least half of the characters of both together.") { gold, json, models };
        command.SetAction(parsed => (int)Measurement.Of(parsed.GetRequiredValue(gold), () =>
            ScoreTable.Of(AttributionEvaluation.Run(ModelSet.Open(parsed.GetValue(models)), parsed.GetRequiredValue(gold).FullName)).Write(parsed.GetValue(json))));
        return command;
    }

    private static ExitCode Measure(FileInfo gold, string? models, Action<ArticleTagger, string> measure) =>
        Measurement.Of(gold, () => measure(new ArticleTagger(ModelSet.Open(models)), gold.FullName));
}
