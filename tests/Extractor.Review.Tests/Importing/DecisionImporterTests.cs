using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Exports;
using Extractor.Review.Importing;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;
using Extractor.Review.Tests.Exports;
using Extractor.Review.Tests.Stores;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Tests.Importing;

public sealed class DecisionImporterTests
{
    private static readonly ArticleRecord Record = Exported.Record("hard", Exported.Hard);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_annotators_did_in_Label_Studio_comes_back_as_decisions(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        JArray tasks = Annotated(out JArray result);
        string gone = Record.Claims[0].Id;
        string corrected = Record.Claims.First(c => c.Item is not null && c.Id != gone).Id;
        Remove(result, r => (string?)r["id"] == gone || (string?)r["from_id"] == gone || (string?)r["to_id"] == gone);
        Remove(result, r => (string?)r["from_id"] == corrected && (string?)r["labels"]?[0] == "item");
        foreach (JToken unit in result.Where(r => (string?)r["id"] == corrected && (string?)r["from_name"] == "unit").ToArray())
        {
            unit["value"]!["text"] = new JArray("patient");
        }

        DecisionReport first = await ImportAsync(session, ImportFormat.LabelStudio, tasks.ToString());
        DecisionReport second = await ImportAsync(session, ImportFormat.LabelStudio, tasks.ToString());
        ReviewClaim[] claims = await session.ClaimsAsync();

        Assert.Equal((1, 1, Record.Claims.Length - 2, 0), (first.Rejected, first.Corrected, first.Accepted, first.Undecided));
        Assert.Equal((Record.Claims.Length, 0), (second.Known, second.Accepted + second.Corrected + second.Rejected));
        Assert.Equal(ReviewStatus.Rejected, claims.Single(c => c.Extracted.Id == gone).Status);
        Assert.Null(claims.Single(c => c.Extracted.Id == corrected).Current.Item);
        Assert.All(claims, c => Assert.Equal("ann@example.org", Assert.Single(c.History).Reviewer));
    }

    [Theory, OnSqlite]
    public async Task The_least_form_of_Label_Studio_decides_what_it_can_tell(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        JArray tasks = Annotated(out JArray result);
        JObject least = (JObject)tasks[0]["data"]!.DeepClone();
        string[] labelled = [.. Record.Claims.Skip(1).Select(c => c.Id)];
        least["label"] = new JArray(result.Where(r => (string?)r["type"] == "labels" && (string?)r["id"] != Record.Claims[0].Id).Select(r => r["value"]!.DeepClone()));
        DecisionReport report = await ImportAsync(session, ImportFormat.LabelStudio, new JArray(least).ToString());

        Assert.Equal((1, labelled.Length, 0), (report.Rejected, report.Accepted, report.Undecided));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_annotators_did_in_doccano_comes_back_as_decisions(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        JObject example = JObject.Parse(Exported.Text(ExportFormat.Doccano, ExportArticle.Of(Record)));
        RecordClaim gone = Record.Claims.Last(c => Record.Claims.All(other => other.PartOf != c.Id));
        JToken entity = example["entities"]!.Single(e => (int)e["start_offset"]! == gone.Number.Start && char.IsLower(((string)e["label"]!)[0]));
        Remove((JArray)example["relations"]!, r => (long)r["from_id"]! == (long)entity["id"]! || (long)r["to_id"]! == (long)entity["id"]!);
        entity.Remove();
        ((JArray)example["entities"]!).Add(new JObject { ["id"] = 9999, ["label"] = "count", ["start_offset"] = 0, ["end_offset"] = 1 });
        DecisionReport report = await ImportAsync(session, ImportFormat.Doccano, example.ToString(Newtonsoft.Json.Formatting.None) + "\n");

        Assert.Equal((1, Record.Claims.Length - 1, 0), (report.Rejected, report.Accepted, report.Corrected));
        Assert.Contains(report.Messages, m => m.Contains("1 numbers were added", StringComparison.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task Claims_that_may_not_have_been_handed_out_are_left_alone(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        JObject example = JObject.Parse(Exported.Text(ExportFormat.Doccano, ExportArticle.Of(Record)));
        example["entities"] = new JArray();
        example["relations"] = new JArray();
        example.Remove("extractor_claims");
        example.Remove("extractor_article");
        DecisionReport report = await ImportAsync(session, ImportFormat.Doccano, example.ToString(Newtonsoft.Json.Formatting.None));

        Assert.Equal((1, 0, 0), (report.Articles, report.Rejected, report.Accepted));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reviewed_records_carry_decisions_from_one_store_to_another(string database)
    {
        await using StoreSession from = await StoreSession.OpenAsync(database, Record);
        await from.AcceptAsync(await from.ClaimAsync(0), "ann");
        await from.RejectAsync(await from.ClaimAsync(1), "ben");
        await from.CorrectAsync(await from.ClaimAsync(2), "ann", "unit", "\"thing\"");
        ArticleRecord exported = RecordJson.Read(Exported.Text(ExportFormat.Jsonl, ExportArticle.Of((await from.Store.ArticleAsync(1, "ann"))!)).TrimEnd('\n'));

        await using StoreSession known = await StoreSession.OpenAsync(database, Record);
        DecisionReport there = await new DecisionImporter(known.Store).ImportAsync([exported]);
        await using StoreSession empty = await StoreSession.OpenAsync(database);
        DecisionReport anew = await new DecisionImporter(empty.Store).ImportAsync([exported]);

        Assert.Equal((1, 1, 1), (there.Accepted, there.Rejected, there.Corrected));
        Assert.Equal((2, 1, 0), (anew.Accepted, anew.Rejected, anew.Corrected));
        Assert.Equal(["ann", "ben", "ann"], (await known.ClaimsAsync()).Take(3).Select(c => c.History[0].Reviewer));
        Assert.Equal("thing", (await empty.ClaimAsync(2)).Current.Unit);
    }

    [Theory, OnSqlite]
    public async Task Decisions_of_others_and_changes_that_make_no_claim_are_refused_and_told(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        await session.RejectAsync(await session.ClaimAsync(0), "ben");
        JArray tasks = Annotated(out JArray result);
        JToken value = result.First(r => (string?)r["id"] == Record.Claims[1].Id && (string?)r["from_name"] == "value");
        value["value"]!["text"] = new JArray("many");
        DecisionReport report = await ImportAsync(session, ImportFormat.LabelStudio, tasks.ToString());

        Assert.Equal(ReviewStatus.Open, (await session.ClaimAsync(1)).Status);
        Assert.Contains(report.Messages, m => m.Contains("\"many\" is not a number", StringComparison.Ordinal));
        Assert.True(report.Undecided >= 1);
    }

    [Theory, OnSqlite]
    public async Task Files_that_are_not_what_they_should_be_are_told(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Record);
        foreach (string broken in new[] { "", "{}", "[1]", "[{\"data\":", "<html>" })
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => ImportAsync(session, ImportFormat.LabelStudio, broken));
        }

        JArray other = Annotated(out _);
        other[0]["data"]!["text"] = "Another text.";
        DecisionReport odd = await ImportAsync(session, ImportFormat.LabelStudio, new JArray(other[0], new JObject { ["data"] = new JObject() }, new JObject()).ToString());
        DecisionReport lines = await ImportAsync(session, ImportFormat.Doccano, "{broken\n{\"text\":\"x\"}\n{\"text\":\"x\",\"entities\":[{\"id\":\"?\",\"label\":5}]}\n");

        Assert.Equal((0, 3), (odd.Articles, odd.PassedOver));
        Assert.Equal((0, 3), (lines.Articles, lines.PassedOver));
        Assert.All(await session.ClaimsAsync(), c => Assert.Empty(c.History));
    }

    private static async Task<DecisionReport> ImportAsync(StoreSession session, ImportFormat format, string file)
    {
        using StringReader reader = new(file);
        return await new DecisionImporter(session.Store).ImportAsync(format, reader);
    }

    // What the program gives back when an annotator submits the prediction as it is.
    private static JArray Annotated(out JArray result)
    {
        JArray tasks = JArray.Parse(Exported.Text(ExportFormat.LabelStudio, ExportArticle.Of(Record)));
        result = (JArray)tasks[0]["predictions"]![0]!["result"]!.DeepClone();
        tasks[0]["annotations"] = new JArray(new JObject { ["completed_by"] = new JObject { ["email"] = "ann@example.org" }, ["was_cancelled"] = false, ["result"] = result });
        result = (JArray)tasks[0]["annotations"]![0]!["result"]!;
        return tasks;
    }

    private static void Remove(JArray array, Func<JToken, bool> which)
    {
        foreach (JToken token in array.Where(which).ToArray())
        {
            token.Remove();
        }
    }
}
