using Extractor.Cli.CommandLine;
using Extractor.Cli.Compare;
using Extractor.Cli.Completion;
using Extractor.Cli.Evaluate;
using Extractor.Cli.Export;
using Extractor.Cli.Extract;
using Extractor.Cli.Import;
using Extractor.Cli.Learn;
using Extractor.Cli.Quantities;
using Extractor.Cli.Read;
using Extractor.Cli.Review;
using Extractor.Cli.Schema;
using Extractor.Cli.Show;
using Extractor.Cli.Tag;
using Extractor.Cli.Train;

return ExtractorCommand.Run(args,
[
    ExtractCommand.Create(),
    ReadCommand.Create(),
    ShowCommand.Create(),
    ReviewCommand.Create(),
    ExportCommand.Create(),
    ImportCommand.Create(),
    LearnCommand.Create(),
    TagCommand.Create(),
    QuantitiesCommand.Create(),
    CompareCommand.Create(),
    SchemaCommand.Create(),
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    CompletionCommand.Create(),
]);
