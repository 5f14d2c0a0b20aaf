using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Evaluate;

public sealed class EvaluateCommandTests : ExtractFolder
{
    [Fact]
    public void Tags_are_measured_on_gold_tokens_and_from_raw_text()
    {
        Write("g.conllu", """
            # newdoc id = d
            # text = He left.
            1	He	he	PRON	PRP	_	2	nsubj	_	_
            2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
            3	.	.	PUNCT	.	_	2	punct	_	_

            # text = They didn't.
            1	They	they	PRON	PRP	_	2	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	SpaceAfter=No
            2	did	do	AUX	VBD	_	0	root	_	_
            3	n't	not	PART	RB	_	2	advmod	_	_
            4	.	.	PUNCT	WRONG	_	2	punct	_	_


            """.ReplaceLineEndings("\n"));
        JObject scores = Evaluate("tags", "g.conllu", "--json");
        Assert.Equal(100.0, (double)scores["tokens"]!["f1"]!);
        Assert.Equal(100.0, (double)scores["words"]!["f1"]!);
        Assert.Equal(100.0, (double)scores["sentences"]!["f1"]!);
        Assert.Equal(85.71, (double)scores["xpos"]!["accuracy"]!);
    }

    [Fact]
    public void Entities_are_measured_by_type_and_types_without_gold_are_left_out()
    {
        Write("g.conll", "He\tO\nleft\tO\nFrance\tB-GPE\non\tO\nMonday\tO\n.\tO\n\nHe\tO\nsaw\tO\nGermany\tB-Location\nand\tO\nbananas\tB-Location\n.\tO\n");
        JObject scores = Evaluate("entities", "g.conll", "--json");
        Assert.Equal(66.67, (double)scores["LOC"]!["recall"]!);
        Assert.Null(scores["DATE"]);
        Assert.Equal((double)scores["LOC"]!["f1"]!, (double)scores["PERSON, LOC, ORG"]!["f1"]!);
    }

    [Fact]
    public void People_get_a_table_and_a_missing_file_a_message()
    {
        Write("g.conll", "France\tB-LOC\n.\tO\n");
        Assert.Contains("precision", Run("entities", "g.conll").Output, StringComparison.Ordinal);
        CommandLineRun missing = Run("tags", "none.conllu");
        Assert.Equal(3, missing.Code);
        Assert.Contains("none.conllu cannot be read", missing.Error, StringComparison.Ordinal);
    }

    private JObject Evaluate(params string[] arguments) => JObject.Parse(Run(arguments).Output);

    private CommandLineRun Run(params string[] arguments) => CommandLineRun.In(Root, [], ["evaluate", .. arguments]);
}
