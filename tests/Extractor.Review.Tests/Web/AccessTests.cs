using System.Net;
using Extractor.Review.Stores;
using Extractor.Review.Web;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>Who gets in, and whose pages may ask.</summary>
[Collection(Browsers.Collection)]
public sealed class AccessTests(Browsers browsers)
{
    private const string Password = "a long enough password";

    [Fact]
    public async Task Every_answer_carries_the_headers_of_safety()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        foreach (string path in new[] { "/", "/js/main.js", "session", "nothing", "claims?order=x" })
        {
            HttpResponseMessage message = (await api.GetAsync(path)).Message;
            string policy = Assert.Single(message.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(message.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(message.Headers.GetValues("Referrer-Policy")));
            Assert.False(message.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_foreign_name_for_this_machine_is_not_answered()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        api.Headers.Host = "rebound.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await api.GetAsync("claims")).Status);
    }

    [Theory]
    [InlineData("Origin", "https://other.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_changes_nothing(string header, string value)
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        api.Headers.Add(header, value);

        Answer answer = await api.PostAsync("claims/1/decisions", new { revision = 1, verdict = "accepted" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty((await served.Store.ClaimAsync(1, "ann"))!.History);
    }

    [Fact]
    public async Task A_page_without_its_secret_changes_nothing()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        using ApiClient api = new(served.Address);
        api.Headers.Add("Origin", served.Address);
        Assert.Equal("csrf", (await api.PostAsync("next", new { })).Code);

        await api.AsPageAsync();
        Assert.Equal(HttpStatusCode.OK, (await api.PostAsync("next", new { })).Status);
    }

    [Fact]
    public async Task An_address_that_others_reach_needs_accounts()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        ReviewServerOptions options = new() { Urls = ["http://0.0.0.0:0"] };

        StoreException refusal = await Assert.ThrowsAsync<StoreException>(() => ReviewServer.StartAsync(served.Store, options));

        Assert.Contains("add-user", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_accounts_one_signs_in_first()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient api = new(served.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("claims")).Status);

        await api.AsPageAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.SignInAsync("bob", "wrong")).Status);
        Answer right = await api.SignInAsync("bob", Password);
        Assert.Equal(HttpStatusCode.NoContent, right.Status);
        string cookie = Assert.Single(right.Message.Headers.GetValues("Set-Cookie"), c => c.StartsWith("extractor-session", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync("claims")).Status);
    }

    [Fact]
    public async Task A_reviewer_does_not_accept_in_bulk()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient bob = new(served.Address, await served.Store.Accounts.CreateTokenAsync("bob", "test"));
        using ApiClient ann = new(served.Address, await served.Store.Accounts.CreateTokenAsync("ann", "test"));

        Assert.Equal(HttpStatusCode.Forbidden, (await bob.PostAsync("bulk?min=0.9", new { })).Status);
        Assert.Equal(1, (await ann.PostAsync("bulk?min=0.9", new { })).Body!["claims"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_token_that_is_not_known_opens_nothing()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient api = new(served.Address, "made-up");

        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("claims")).Status);
    }

    [Fact]
    public async Task A_session_ends_with_its_account()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient api = await new ApiClient(served.Address).AsPageAsync();
        await api.SignInAsync("bob", Password);

        await served.Store.Accounts.RemoveAsync("bob");

        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("claims")).Status);
    }

    [Fact]
    public async Task A_new_password_ends_older_sessions()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient api = await new ApiClient(served.Address).AsPageAsync();
        await api.SignInAsync("bob", Password);

        await served.Store.Accounts.SetAsync("bob", Password + "!", Role.Reviewer);

        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("claims")).Status);
    }

    [Fact]
    public async Task Guessing_passwords_is_slowed_down()
    {
        await using ServedStore served = await WithAccountsAsync();
        using ApiClient api = await new ApiClient(served.Address).AsPageAsync();
        HttpStatusCode last = HttpStatusCode.OK;
        for (int i = 0; i < 12; i++)
        {
            last = (await api.SignInAsync("bob", $"guess {i}")).Status;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    [ChromiumFact]
    public async Task The_page_asks_for_name_and_password()
    {
        await using ServedStore served = await WithAccountsAsync();
        IPage page = await browsers.OpenAsync(served.Address);
        await page.FillAsync("dialog [name=name]", "bob");
        await page.FillAsync("dialog [name=password]", "wrong");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("text=The name or the password is not right.");

        await page.FillAsync("dialog [name=password]", Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ClaimAsync();
        Assert.Equal("bob", await page.InnerTextAsync("#who"));

        long first = page.ClaimId();
        await page.StepAsync("a");
        Assert.Equal("bob", Assert.Single((await served.Store.ClaimAsync(first, "bob"))!.History).Reviewer);
    }

    [ChromiumFact]
    public async Task Without_accounts_the_page_opens_on_a_claim_and_the_name_may_be_changed()
    {
        await using ServedStore served = await ServedStore.StartAsync(new ReviewServerOptions { OwnNames = true, Reviewer = "ann" }, SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        Assert.Equal("ann", await page.InnerTextAsync("#who"));

        await page.ClickAsync("#who");
        await page.ClickAsync("text=Change the name");
        await page.FillAsync("dialog input", "Zoë");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#who:text-is('Zoë')");
    }

    [ChromiumFact]
    public async Task Where_claims_are_reviewed_twice_the_page_asks_once_for_a_name()
    {
        await using ServedStore served = await ServedStore.StartAsync(new ReviewServerOptions { OwnNames = true, Reviewer = "ann" }, SampleArticles.Flood());
        await served.Store.SetDoubleShareAsync(0.5);
        IPage page = await browsers.OpenAsync(served.Address);
        Assert.Equal("ann", await page.InputValueAsync("dialog input"));
        await page.FillAsync("dialog input", "Zoë");
        await page.Keyboard.PressAsync("Enter");
        await page.ClaimAsync();
        Assert.Equal("Zoë", await page.InnerTextAsync("#who"));

        await page.ReloadAsync();
        await page.ClaimAsync();
        Assert.Equal(0, await page.Locator("dialog").CountAsync());
    }

    private static async Task<ServedStore> WithAccountsAsync()
    {
        ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        await served.Store.Accounts.SetAsync("ann", Password, Role.Admin);
        await served.Store.Accounts.SetAsync("bob", Password, Role.Reviewer);
        return served;
    }
}
