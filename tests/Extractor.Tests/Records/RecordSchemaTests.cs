using Extractor.Records;
using Extractor.Records.Building;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Extractor.Tests.Records;

// The validator is free for 1,000 validations an hour, so only a few records are held against the schema here.
public sealed class RecordSchemaTests
{
    private static readonly JSchema Schema = JSchema.Parse(RecordSchema.Text);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Written_records_are_valid(bool withText) => Assert.Empty(Errors(SampleRecords.Line(SampleRecords.Record(), withText)));

    [Fact]
    public void A_record_without_claims_is_valid() => Assert.Empty(Errors(SampleRecords.Line(new RecordBuilder(SampleRecords.Pipeline).Build(new HandMadeArticle("No news.").Score()))));

    [Theory]
    [InlineData("$.claims[0].value", "null")]
    [InlineData("$.claims[6].value", "12")]
    [InlineData("$.claims[0].value", "[1]")]
    [InlineData("$.claims[0].role", "null")]
    [InlineData("$.claims[1].role", "'by'")]
    [InlineData("$.claims[0].bound", "'range'")]
    [InlineData("$.claims[0].kind", "'sum'")]
    [InlineData("$.claims[0].confidence", "1")]
    [InlineData("$.claims[0].id", "'x1'")]
    [InlineData("$.claims[0].number.start", "-1")]
    [InlineData("$.claims[0].flags[0]", "'Not A Flag'")]
    [InlineData("$.claims[0].place.country", "'Norway'")]
    [InlineData("$.claims[0].time.value", "'in March'")]
    [InlineData("$.claims[0].sentence", "{ start: 0, end: 1, text: 'x' }")]
    [InlineData("$.entities[0].type", "'DATE'")]
    [InlineData("$.article.published", "'yesterday'")]
    [InlineData("$.pipeline", "{ version: '1.0.0' }")]
    public void A_broken_record_is_not_valid(string path, string value)
    {
        JObject record = JObject.Parse(SampleRecords.Line(SampleRecords.Record()));
        record.SelectToken(path, errorWhenNoMatch: true)!.Replace(JToken.Parse(value));

        Assert.NotEmpty(Errors(record.ToString()));
    }

    [Fact]
    public void Unknown_fields_are_not_valid_anywhere()
    {
        foreach (string path in new[] { "$", "$.article", "$.entities[0]", "$.claims[0]", "$.claims[0].item", "$.claims[0].event", "$.pipeline" })
        {
            JObject record = JObject.Parse(SampleRecords.Line(SampleRecords.Record()));
            ((JObject)record.SelectToken(path)!)["extra"] = 1;

            Assert.NotEmpty(Errors(record.ToString()));
        }
    }

    [Fact]
    public void Every_field_is_described()
    {
        JObject schema = JObject.Parse(RecordSchema.Text);
        IEnumerable<JProperty> fields = schema.Descendants().OfType<JProperty>()
            .Where(p => p.Parent?.Parent is JProperty { Name: "properties" or "$defs" } && !p.Ancestors().OfType<JProperty>().Any(a => a.Name is "if" or "then" or "else"));

        Assert.All(fields, f => Assert.True(Described(schema, f.Value), $"{f.Path} has no description"));
    }

    [Fact]
    public void The_schema_knows_the_same_names_as_the_program()
    {
        JObject schema = JObject.Parse(RecordSchema.Text);

        string?[] Names(string path) => [.. schema.SelectToken(path + ".enum", errorWhenNoMatch: true)!.Values<string?>().Where(v => v is not null)];

        Assert.Equal(RecordNames.Kinds, Names("$.$defs.claim.properties.kind"));
        Assert.Equal(RecordNames.Bounds, Names("$.$defs.claim.properties.bound"));
        Assert.Equal(RecordNames.Changes, Names("$.$defs.claim.properties.change"));
        Assert.Equal(RecordNames.Roles, Names("$.$defs.claim.properties.role"));
        Assert.Equal(RecordNames.Assertions, Names("$.$defs.claim.properties.assertion"));
        Assert.Equal(RecordNames.EntityTypes, Names("$.$defs.entity.properties.type"));
    }

    private static bool Described(JObject schema, JToken field) => field["description"] is not null
        || (field["$ref"]?.Value<string>() is { } reference && schema.SelectToken("$." + reference[2..].Replace('/', '.'))?["description"] is not null);

    private static IList<string> Errors(string json)
    {
        JObject record;
        using (Newtonsoft.Json.JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None })
        {
            record = JObject.Load(reader);
        }

        record.IsValid(Schema, out IList<string> errors);
        return errors;
    }
}
