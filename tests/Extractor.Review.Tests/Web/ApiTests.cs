using System.Net;
using System.Text.Json.Nodes;
using Extractor.Records;
using Extractor.Review.Stores;
using Extractor.Review.Web.Api;

namespace Extractor.Review.Tests.Web;

/// <summary>What the API answers to programs.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task The_next_claim_has_the_form_of_the_record()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        JsonNode claim = (await api.PostAsync("next", new { })).Body!["claim"]!;

        Assert.Equal(1200, claim["current"]!["value"]!.GetValue<int>());
        Assert.Equal("flee", claim["current"]!["event"]!["lemma"]!.GetValue<string>());
        Assert.Null(claim["current"]!["part_of"]);
        Assert.Equal("open", claim["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_decision_sent_twice_is_one_decision()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        long id = (await api.PostAsync("next", new { })).Body!["claim"]!["id"]!.GetValue<long>();
        object decision = new { revision = 1, verdict = "corrected", changes = new[] { new { slot = "unit", to = "villager" } } };

        Answer first = await api.PostAsync($"claims/{id}/decisions", decision);
        Answer second = await api.PostAsync($"claims/{id}/decisions", decision);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Body!["decision"]!["id"]!.GetValue<long>(), second.Body!["decision"]!["id"]!.GetValue<long>());
        Assert.Single((await served.Store.ClaimAsync(id, "ann"))!.History);
    }

    [Fact]
    public async Task An_undo_sent_twice_takes_back_one_decision()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        await api.PostAsync("claims/1/decisions", new { revision = 1, verdict = "accepted" });
        JsonNode last = (await api.PostAsync("claims/2/decisions", new { revision = 1, verdict = "rejected" })).Body!["decision"]!;
        object undo = new { claim_id = 2, decision_id = last["id"]!.GetValue<long>() };

        await api.PostAsync("undo", undo);
        Answer second = await api.PostAsync("undo", undo);

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal("accepted", (await api.GetAsync("claims/1")).Body!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_claim_that_changed_since_it_was_seen_is_not_decided()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        Answer answer = await api.PostAsync("claims/1/decisions", new { revision = 7, verdict = "accepted" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(nameof(Refusal.Changed), answer.Code);
        Assert.Equal(1, answer.Body!["claim"]!["revision"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("claims?order=sideways", "order")]
    [InlineData("claims?min=2", "min")]
    [InlineData("claims?from=yesterday", "from")]
    [InlineData("claims?article=one", "article")]
    public async Task A_parameter_that_makes_no_sense_is_named(string path, string parameter)
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        Answer answer = await api.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith(parameter + " is ", answer.Body!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"revision\":1,\"verdict\":7}")]
    [InlineData("{\"revision\":1,\"verdict\":\"perhaps\"}")]
    [InlineData("{\"revision\":1,\"verdict\":\"accepted\",\"changes\":{}}")]
    public async Task A_body_that_cannot_be_read_is_answered_with_a_code(string body)
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        Answer answer = await api.PostTextAsync("claims/1/decisions", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("bad-request", answer.Code);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        Answer answer = await api.PostTextAsync("claims/1/check", $"{{\"changes\":[{{\"slot\":\"unit\",\"to\":\"{new string('x', 300_000)}\"}}]}}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Theory]
    [InlineData("claims/999")]
    [InlineData("articles/999")]
    [InlineData("nothing")]
    public async Task What_is_not_there_is_said_not_to_be_there(string path)
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync(path)).Status);
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_every_path()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);

        JsonNode document = (await api.GetAsync("openapi.json")).Body!;

        string[] paths = [.. document["paths"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["/api/v1/articles/{id}", "/api/v1/bulk", "/api/v1/bulk/{number}", "/api/v1/claims", "/api/v1/claims/{id}", "/api/v1/claims/{id}/check",
             "/api/v1/claims/{id}/decisions", "/api/v1/claims/{id}/lease", "/api/v1/next", "/api/v1/session", "/api/v1/statistics", "/api/v1/tokens", "/api/v1/undo", "/api/v1/vocabulary"],
            paths);
        Assert.Contains("revision", document["components"]!["schemas"]!["DecisionRequest"]!["properties"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public void Every_reason_of_the_record_has_words()
    {
        JsonArray codes = JsonNode.Parse(RecordSchema.Text)!["$defs"]!["reason"]!["anyOf"]!.AsArray();

        Assert.All(codes, c => Assert.Contains(c!["const"]!.GetValue<string>(), ReasonWords.All.Keys));
    }

    [Fact]
    public void The_vocabulary_comes_from_the_schema()
    {
        Assert.Contains("share", Vocabulary.Current.Kinds);
        Assert.Contains("vague", Vocabulary.Current.Bounds);
        Assert.Equal("by, to, from", string.Join(", ", Vocabulary.Current.Roles));
        Assert.StartsWith("claim cN counts the same item", Vocabulary.Current.Flags["contradicts"], StringComparison.Ordinal);
    }
}
