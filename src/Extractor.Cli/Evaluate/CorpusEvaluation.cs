using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Evaluate;

/// <summary><c>extractor evaluate corpus</c>: checks that annotated articles are as the definition of a claim asks.</summary>
internal static class CorpusEvaluation
{
    private static readonly Argument<FileInfo[]> Gold = new("GOLD") { Description = "Annotated articles, JSON Lines as in corpus/claims.jsonl.", Arity = ArgumentArity.OneOrMore };

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("corpus", "Check annotated articles: offsets, lists, values, phrases, dates and references.") { Gold };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(Gold)));
        return command;
    }

    private static ExitCode Run(FileInfo[] files)
    {
        int articles = 0;
        int claims = 0;
        int problems = 0;
        foreach (FileInfo file in files)
        {
            try
            {
                int number = 0;
                foreach (string line in File.ReadLines(file.FullName))
                {
                    number++;
                    if (line.Length == 0)
                    {
                        continue;
                    }

                    JObject article = Parse(line, file, number);
                    articles++;
                    claims += (article["claims"] as JArray)?.Count ?? 0;
                    foreach (GoldProblem problem in GoldCheck.Of(article))
                    {
                        problems++;
                        Console.Error.WriteLine($"{file}:{number}: {problem.Document} {problem.Claim}: {problem.Problem}");
                    }
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Console.Error.WriteLine($"{file} cannot be read: {problem.Message.TrimEnd('.')}. Check that the file is there, is whole and may be read.");
                return ExitCode.NothingRead;
            }
        }

        Console.WriteLine($"{articles} articles, {claims} claims, {problems} problems");
        return problems == 0 ? ExitCode.AllRead : ExitCode.SomeFailed;
    }

    // Dates stay the words they are.
    private static JObject Parse(string line, FileInfo file, int number)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader);
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"line {number} of {file.Name} is no JSON object ({problem.Message})", problem);
        }
    }
}
