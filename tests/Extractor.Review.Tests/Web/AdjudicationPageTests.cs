using System.Collections.Immutable;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>Claims that two reviewers decide, and those on which they differ.</summary>
[Collection(Browsers.Collection)]
public sealed class AdjudicationPageTests(Browsers browsers)
{
    [ChromiumFact]
    public async Task A_disputed_claim_shows_both_decisions_and_takes_the_changes_of_one()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Short(12));
        await served.Store.SetDoubleShareAsync(1);
        await DecideAsync(served.Store, "bob", Verdict.Accepted, []);
        await DecideAsync(served.Store, "cem", Verdict.Corrected, [new SlotChange("unit", null, "\"vessel\"")]);
        Assert.Equal(ReviewStatus.Disputed, (await served.Store.ClaimAsync(1, "ann"))!.Status);

        IPage page = await browsers.OpenAsync(served.Address + "/review?status=disputed", reviewer: "ann");
        await page.ClaimAsync();
        string history = await page.InnerTextAsync(".history");
        Assert.Contains("bob accepted", history, StringComparison.Ordinal);
        Assert.Contains("cem corrected", history, StringComparison.Ordinal);

        await page.ClickAsync("text=Take these changes");
        Assert.Equal("vessel", await page.SlotAsync("unit"));
        await page.Keyboard.PressAsync("a");
        await page.WaitForSelectorAsync("text=Nothing is left");
        await page.SettledAsync();

        ReviewClaim settled = (await served.Store.ClaimAsync(1, "ann"))!;
        Assert.Equal(ReviewStatus.Corrected, settled.Status);
        Assert.True(settled.History[^1].Adjudication);
    }

    [ChromiumFact]
    public async Task The_second_reviewer_does_not_see_the_first_decision()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Short(12));
        await served.Store.SetDoubleShareAsync(1);
        await DecideAsync(served.Store, "bob", Verdict.Rejected, []);

        IPage page = await browsers.OpenAsync(served.Address, reviewer: "ann");
        await page.ClaimAsync();

        Assert.Equal(0, await page.Locator(".history").CountAsync());
        Assert.Contains("Two reviewers decide this claim independently", await page.InnerTextAsync(".warnings"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_claim_on_the_screen_of_another_can_be_read_and_not_decided()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        await served.Store.LeaseAsync(1, "bob");

        IPage page = await browsers.OpenAsync(served.Address + "/review?claim=1", reviewer: "ann");
        await page.ClaimAsync();
        await page.Keyboard.PressAsync("a");

        Assert.Contains("bob has this claim on screen", await page.InnerTextAsync(".warnings"), StringComparison.Ordinal);
        Assert.Equal("true", await page.GetAttributeAsync(".actions .primary", "aria-disabled"));
        Assert.Empty((await served.Store.ClaimAsync(1, "ann"))!.History);
    }

    [ChromiumFact]
    public async Task What_the_store_refuses_is_said_at_the_field_and_blocks_the_decision()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();

        await page.Keyboard.PressAsync("2");
        await page.SelectOptionAsync("[data-slot=bound] select", "range");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".slot .error");
        await page.Keyboard.PressAsync("a");
        Assert.Empty((await served.Store.ClaimAsync(page.ClaimId(), "ann"))!.History);

        await page.Keyboard.PressAsync("1");
        await page.FillAsync("[data-slot=value] input", "1100; 1300");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".slot .error", new PageWaitForSelectorOptions { State = WaitForSelectorState.Detached });
        long id = page.ClaimId();
        await page.StepAsync("a");

        Assert.Equal([1100m, 1300m], (await served.Store.ClaimAsync(id, "ann"))!.Current.Value.ToArray());
    }

    private static async Task DecideAsync(ReviewStore store, string reviewer, Verdict verdict, ImmutableArray<SlotChange> changes)
    {
        await store.LeaseAsync(1, reviewer);
        DecisionOutcome outcome = await store.DecideAsync(new NewDecision(1, 1, reviewer, verdict, changes));
        Assert.Equal(Refusal.None, outcome.Refusal);
    }
}
