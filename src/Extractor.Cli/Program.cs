using System.CommandLine;
using Extractor.Cli.Train;

RootCommand root = new("Extractor") { TrainCommand.Create() };
return root.Parse(args).Invoke();
