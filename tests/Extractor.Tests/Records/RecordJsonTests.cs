using Extractor.Records;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Records;

public sealed class RecordJsonTests
{
    [Fact]
    public void Fields_stand_in_the_order_of_the_contract()
    {
        JObject record = JObject.Parse(SampleRecords.Line(SampleRecords.Record()));

        Assert.Equal(["schema", "article", "entities", "claims", "pipeline"], Names(record));
        Assert.Equal(["id", "uri", "title", "published", "publisher", "language", "sha256", "text"], Names(record["article"]!));
        Assert.Equal(["id", "type", "start", "end", "text", "name", "country", "confidence"], Names(record["entities"]![0]!));
        Assert.Equal(
            ["id", "sentence", "number", "quantity", "kind", "value", "bound", "unit", "item", "event", "place", "time", "source", "part_of", "change", "role", "assertion", "flags", "confidence", "reasons"],
            Names(record["claims"]![0]!));
        Assert.Equal(["start", "end"], Names(record["claims"]![0]!["sentence"]!));
        Assert.Equal(["start", "end", "text", "name", "country", "confidence"], Names(record["claims"]![0]!["place"]!));
    }

    [Fact]
    public void Null_slots_are_written_as_null()
    {
        JToken claim = JObject.Parse(SampleRecords.Line(SampleRecords.Record()))["claims"]![5]!;

        Assert.All(["event", "place", "time", "source", "part_of", "change", "role"], name => Assert.Equal(JTokenType.Null, claim[name]!.Type));
    }

    [Fact]
    public void A_record_is_one_line()
    {
        string line = SampleRecords.Line(SampleRecords.Record());

        Assert.DoesNotContain('\n', line);
        Assert.StartsWith("{\"schema\":\"extractor/record/1\",\"article\":{\"id\":\"sample-1\",", line);
        Assert.EndsWith("}", line);
    }

    [Fact]
    public void The_text_is_left_out_on_request()
    {
        string line = SampleRecords.Line(SampleRecords.Record(), withText: false);

        Assert.Null(JObject.Parse(line)["article"]!["text"]);
        Assert.Null(RecordJson.Read(line).Article.Text);
    }

    [Theory]
    [InlineData("1853.0", "1853")]
    [InlineData("33.330", "33.33")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("12000000000000000000000", "12000000000000000000000")]
    public void Numbers_are_written_in_full_and_short(string value, string written)
    {
        ArticleRecord record = SampleRecords.Record();
        RecordClaim claim = record.Claims[0] with { Value = [decimal.Parse(value)] };

        Assert.Contains($"\"value\":{written},", SampleRecords.Line(record with { Claims = [claim] }));
    }

    [Fact]
    public void Pairs_are_lists_and_vague_values_null()
    {
        ArticleRecord record = SampleRecords.Record();

        Assert.Contains("\"value\":[2,1.5],", SampleRecords.Line(record with { Claims = [record.Claims[0] with { Value = [2.0m, 1.50m] }] }));
        Assert.Contains("\"value\":null,\"bound\":\"vague\"", SampleRecords.Line(record));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_read_is_written_again_the_same(bool withText)
    {
        string line = SampleRecords.Line(SampleRecords.Record(), withText);

        Assert.Equal(line, SampleRecords.Line(RecordJson.Read(line), withText));
    }

    [Theory]
    [InlineData("\"kind\":\"count\"", "\"kind\":\"sum\"", "claims[0].kind is \"sum\"")]
    [InlineData("\"bound\":\"about\",", "", "claims[0].bound is missing")]
    [InlineData("\"value\":1240,", "\"value\":\"1240\",", "claims[0].value is \"1240\", but must be a number")]
    [InlineData("\"value\":1240,", "\"value\":[1,2,3],", "claims[0].value has 3 numbers")]
    [InlineData("\"flags\":[\"outlier\"]", "\"flags\":\"outlier\"", "claims[4].flags is \"outlier\", but must be a list")]
    [InlineData("\"text\":\"1,240\"", "\"text\":\"1,241\"", "the article's text says \"1,240\", not \"1,241\"")]
    [InlineData("extractor/record/1", "extractor/record/2", "schema is \"extractor/record/2\"")]
    [InlineData("\"confidence\":0.78", "\"confidence\":1.5", "claims[0].confidence is 1.5")]
    [InlineData("\"pipeline\":", "\"pipelines\":", "pipeline is missing")]
    public void A_wrong_field_is_refused_by_its_path_and_value(string part, string wrong, string reason)
    {
        string line = SampleRecords.Line(SampleRecords.Record());
        int at = line.IndexOf(part, StringComparison.Ordinal);

        RecordFormatException e = Assert.Throws<RecordFormatException>(() => RecordJson.Read(line[..at] + wrong + line[(at + part.Length)..], 7));

        Assert.Equal(7, e.Line);
        Assert.Contains(reason, e.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("{\"schema\":")]
    [InlineData("{} {}")]
    [InlineData("{\"schema\":\"extractor/record/1\",\"article\":[]}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]")]
    public void What_is_no_record_is_refused(string line) => Assert.Throws<RecordFormatException>(() => RecordJson.Read(line));

    [Fact]
    public void Offsets_beyond_the_text_are_refused()
    {
        ArticleRecord record = SampleRecords.Record();
        RecordClaim claim = record.Claims[0] with { Number = new RecordSpan(5000, 5005, "1,240") };

        Assert.Contains("ends at 5005", Assert.Throws<RecordFormatException>(() => RecordJson.Read(SampleRecords.Line(record with { Claims = [claim] }))).Reason);
    }

    private static IEnumerable<string> Names(JToken token) => ((JObject)token).Properties().Select(p => p.Name);
}
