using System.CommandLine;
using Extractor.Cli.Schema;
using Extractor.Cli.Show;

RootCommand root = new("Extracts numeric claims from news.") { ShowCommand.Create(), SchemaCommand.Create() };
return root.Parse(args).Invoke();
