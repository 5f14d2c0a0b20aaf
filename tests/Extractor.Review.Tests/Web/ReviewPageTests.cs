using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>The page in a real browser over a real server.</summary>
[Collection(Browsers.Collection)]
public sealed class ReviewPageTests(Browsers browsers)
{
    [ChromiumFact]
    public async Task The_page_opens_on_the_least_confident_claim()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);

        Assert.Equal("Around 1,200 villagers", await page.ClaimAsync());
        Assert.Equal("villagers", await page.SlotAsync("item"));
        Assert.Contains("the place comes from the article as a whole", await page.InnerTextAsync(".flags"), StringComparison.Ordinal);
        Assert.Contains("the number is not exact", await page.InnerTextAsync(".reasons"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_key_accepts_and_shows_the_next_claim()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();

        Assert.Contains("Some 45 houses", await page.StepAsync("a"), StringComparison.Ordinal);
        Assert.Equal(ReviewStatus.Accepted, (await served.Store.ClaimAsync(first, "ann"))!.Status);
    }

    [ChromiumFact]
    public async Task A_key_rejects_and_another_takes_it_back()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();

        await page.StepAsync("r");
        Assert.Equal(ReviewStatus.Rejected, (await served.Store.ClaimAsync(first, "ann"))!.Status);

        Assert.Contains("Around 1,200 villagers", await page.StepAsync("u"), StringComparison.Ordinal);
        ReviewClaim claim = (await served.Store.ClaimAsync(first, "ann"))!;
        Assert.Equal(ReviewStatus.Open, claim.Status);
        Assert.NotNull(Assert.Single(claim.History).UndoneAt);
    }

    [ChromiumFact]
    public async Task A_slot_takes_the_words_that_are_selected_in_the_article()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        long first = page.ClaimId();

        await page.Keyboard.PressAsync("9");
        await page.SelectAsync("Relief workers");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Relief workers", await page.SlotAsync("source"));
        await page.StepAsync("a");

        ReviewClaim claim = (await served.Store.ClaimAsync(first, "ann"))!;
        Assert.Equal(ReviewStatus.Corrected, claim.Status);
        Assert.Equal("Relief workers", claim.Current.Source!.Text);
        Assert.Equal("provincial council", claim.Extracted.Source!.Text);
    }

    [ChromiumFact]
    public async Task A_slot_takes_words_selected_by_arrow_keys()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();

        await page.Keyboard.PressAsync("5");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("villagers fled the", await page.SlotAsync("item"));
    }

    [ChromiumFact]
    public async Task A_value_that_is_no_number_is_refused_at_its_field()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();

        await page.Keyboard.PressAsync("1");
        await page.FillAsync("[data-slot=value] input", "many");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("A value is a number", await page.InnerTextAsync("#editor-error"), StringComparison.Ordinal);

        await page.FillAsync("[data-slot=value] input", "1,250");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("1,250", await page.SlotAsync("value"));
    }

    [ChromiumFact]
    public async Task What_is_left_undecided_comes_again_after_all_others()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        List<string> seen = [await page.ClaimAsync()];
        foreach (string key in new[] { "n", "n", "n" })
        {
            seen.Add((await page.StepAsync(key)).Split('\n')[0].Split(" ○")[0].Trim());
        }

        Assert.StartsWith("Around 1,200 villagers", seen[3], StringComparison.Ordinal);
        Assert.Equal(3, seen.Take(3).Distinct().Count());
    }

    [ChromiumFact]
    public async Task The_claim_before_an_undo_is_not_lost()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        await page.StepAsync("a");
        await page.StepAsync("u");
        await page.StepAsync("a");
        await page.StepAsync("a");
        await page.Keyboard.PressAsync("a");
        await page.WaitForSelectorAsync("text=Nothing is left");
        await page.SettledAsync();

        Assert.Equal(3, (await served.Store.StatisticsAsync()).ByStatus[ReviewStatus.Accepted]);
    }

    [ChromiumFact]
    public async Task The_focus_stays_on_the_button_that_was_pressed()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        await page.FocusAsync("[data-action=accept]");
        await page.StepAsync("Enter");

        Assert.Equal("accept", await page.EvaluateAsync<string>("document.activeElement.dataset.action"));
    }

    [ChromiumFact]
    public async Task Two_browsers_at_once_never_get_the_same_claim()
    {
        await using ServedStore served = await ServedStore.StartAsync([.. Enumerable.Range(1, 24).Select(SampleArticles.Short)]);
        IPage[] pages = [await browsers.OpenAsync(served.Address), await browsers.OpenAsync(served.Address, reviewer: "bob")];

        List<long>[] seen = await Task.WhenAll(pages.Select(async page =>
        {
            List<long> ids = [];
            for (int i = 0; i < 8; i++)
            {
                await page.ClaimAsync();
                ids.Add(page.ClaimId());
                await page.StepAsync("a");
            }

            return ids;
        }));

        Assert.Empty(seen[0].Intersect(seen[1]));
    }

    [ChromiumFact]
    public async Task Two_windows_of_one_reviewer_never_get_the_same_claim()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage first = await browsers.OpenAsync(served.Address);
        await first.ClaimAsync();
        IPage second = await browsers.OpenAsync(served.Address);
        await second.ClaimAsync();

        Assert.NotEqual(first.ClaimId(), second.ClaimId());
    }

    [ChromiumFact]
    public async Task A_bulk_acceptance_shows_its_count_before_and_an_undo_after()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address + "/list");
        await page.ClickAsync("text=Accept in bulk…");

        // What is proposed accepts something.
        await page.WaitForSelectorAsync("dialog >> text=/Accept [1-3] claim/");
        await page.FillAsync("dialog input", "0.6");
        await page.ClickAsync("dialog >> text=Accept 2 claims");
        await page.WaitForSelectorAsync("text=2 claims accepted.");
        Assert.Equal(2, (await served.Store.StatisticsAsync()).ByStatus[ReviewStatus.Accepted]);

        await page.ClickAsync(".notice >> text=Undo");
        await page.WaitForSelectorAsync("text=2 claims are open again.");
        Assert.Equal(3, (await served.Store.StatisticsAsync()).ByStatus[ReviewStatus.Open]);
    }

    [ChromiumFact]
    public async Task Filters_live_in_the_address()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();

        await page.Keyboard.PressAsync("/");
        await page.FillAsync("[name=min]", "0.9");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('#claim-title .big')?.textContent === '300 tents'");
        Assert.Contains("min=0.9", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#claim-title .big')?.textContent === 'Around 1,200 villagers'");
    }
}
