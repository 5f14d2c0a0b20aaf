using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>Nothing that was decided or typed is lost: by haste, by a reload, by a server that is away.</summary>
[Collection(Browsers.Collection)]
public sealed class SavingPageTests(Browsers browsers)
{
    [ChromiumFact]
    public async Task A_claim_appears_when_the_decision_before_is_saved_and_can_be_decided_at_once()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();
        await page.RouteAsync("**/decisions", async route =>
        {
            await Task.Delay(200);
            await route.ContinueAsync();
        });

        foreach (int saved in new[] { 1, 2 })
        {
            string before = page.Url;
            await page.Keyboard.PressAsync("a");
            await page.WaitForFunctionAsync("before => location.href !== before", before);
            Assert.Equal(saved, (await served.Store.StatisticsAsync()).ByStatus[ReviewStatus.Accepted]);
        }

        Assert.Equal(ReviewStatus.Accepted, (await served.Store.ClaimAsync(first, "ann"))!.Status);
    }

    [ChromiumFact]
    public async Task A_reload_comes_back_to_the_same_claim_with_its_correction()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood(), SampleArticles.Short(8));
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        string claim = await page.StepAsync("a");
        await page.Keyboard.PressAsync("3");
        await page.FillAsync("[data-slot=unit] input", "vessel");
        await page.Keyboard.PressAsync("Enter");

        await page.ReloadAsync();
        await page.ClaimAsync();

        Assert.Equal(claim, await page.InnerTextAsync("#claim-title"));
        Assert.Equal("vessel", await page.SlotAsync("unit"));
    }

    [ChromiumFact]
    public async Task A_decision_outlives_a_server_that_is_gone_for_a_while()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();
        string address = await served.StopServerAsync();

        await page.Keyboard.PressAsync("a");
        await page.WaitForSelectorAsync("#saved[data-state=unsaved]");
        await served.StartServerAsync(address);
        await page.SettledAsync();

        ReviewClaim claim = (await served.Store.ClaimAsync(first, "ann"))!;
        Assert.Equal(ReviewStatus.Accepted, claim.Status);
        Assert.Single(claim.History);
    }

    [ChromiumFact]
    public async Task A_decision_outlives_a_reload_while_the_server_is_gone()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();
        await page.RouteAsync("**/decisions", route => route.AbortAsync());
        await page.Keyboard.PressAsync("r");
        await page.WaitForSelectorAsync("#saved[data-state=unsaved]");

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.UnrouteAsync("**/decisions");
        await page.ReloadAsync();
        await page.ClaimAsync();
        await page.SettledAsync();

        Assert.Equal(ReviewStatus.Rejected, (await served.Store.ClaimAsync(first, "ann"))!.Status);
    }
}
