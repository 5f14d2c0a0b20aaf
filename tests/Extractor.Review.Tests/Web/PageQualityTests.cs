using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>That the page is safe, fast, and can be used by everybody.</summary>
[Collection(Browsers.Collection)]
public sealed class PageQualityTests(Browsers browsers)
{
    private const string Hostile =
        "<script>document.title='owned'</script> <img src=x onerror=\"document.title='owned'\"> <style>body{display:none}</style> \u202Edesrever 7 things\u202C "
        + "nul \0 and \u0007 bell, \u2066isolate, 😀 <a href=\"javascript:alert(1)\">7 things</a>";

    [ChromiumFact]
    public async Task Hostile_text_is_only_ever_text()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Of("<b>id</b>", "<script>document.title='owned'</script>", Hostile, "7", "7 things"));
        IPage page = await browsers.OpenAsync(served.Address);
        List<string> console = Console(page);
        await page.ClaimAsync();
        await page.GotoAsync(served.Address + "/article/1");
        await page.WaitForSelectorAsync(".article-text");
        await page.GotoAsync(served.Address + "/list");
        await page.WaitForSelectorAsync("tbody tr");
        await page.GotoAsync(served.Address + "/review");
        await page.ClaimAsync();

        Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main script, main img, main style, .article a").CountAsync());
        string shown = await page.EvaluateAsync<string>("document.querySelector('.article-text').textContent");
        Assert.DoesNotContain('\u202E', shown);
        Assert.DoesNotContain('\0', shown);
        Assert.Contains("<script>", shown, StringComparison.Ordinal);
        Assert.Equal("7", await page.InnerTextAsync(".m-number"));
        Assert.Empty(console);
    }

    [ChromiumFact]
    public async Task A_selection_after_characters_of_two_units_keeps_its_place()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Of("a", "Smiles", "😀😀 They sent 7 things to the old harbour 😀 there.", "7", "7 things"));
        IPage page = await browsers.OpenAsync(served.Address);
        await page.ClaimAsync();
        Assert.Equal("7", await page.InnerTextAsync(".m-number"));

        await page.Keyboard.PressAsync("5");
        await page.SelectAsync("old harbour");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("a");
        await page.WaitForSelectorAsync("text=Nothing is left");
        await page.SettledAsync();

        Assert.Equal("old harbour", (await served.Store.ClaimAsync(1, "ann"))!.Current.Item!.Text);
    }

    [ChromiumFact]
    public async Task No_view_breaks_the_content_security_policy()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address);
        List<string> console = Console(page);
        foreach (string view in new[] { "review", "list", "article/1", "statistics", "account" })
        {
            await page.GotoAsync($"{served.Address}/{view}");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        Assert.Empty(console);
    }

    [ChromiumFact]
    public async Task No_view_has_a_serious_violation_of_accessibility()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            IPage page = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
            foreach (string view in new[] { "list", "article/1", "statistics", "account", "review" })
            {
                await page.GotoAsync($"{served.Address}/{view}");
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await CheckAsync(page, $"{view} {scheme}");
            }

            await page.Keyboard.PressAsync("7");
            await CheckAsync(page, $"editing {scheme}");
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("?");
            await CheckAsync(page, $"help {scheme}");
            await page.Context.CloseAsync();
        }
    }

    [ChromiumFact]
    public async Task Nothing_scrolls_sideways_on_a_telephone()
    {
        await using ServedStore served = await ServedStore.StartAsync(
            SampleArticles.Flood(), SampleArticles.Of("long-word", new string('W', 300), $"See https://example.org/{new string('x', 500)} with 7 things.", "7", "7 things"));
        IPage page = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true });
        foreach (string view in new[] { "review", "list", "article/2", "statistics", "account" })
        {
            await page.GotoAsync($"{served.Address}/{view}");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390, $"{view} is wider than the screen");
        }
    }

    [ChromiumFact]
    public async Task The_review_view_fills_the_window_and_does_not_scroll()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        foreach (int width in new[] { 768, 1440 })
        {
            IPage page = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            await page.ClaimAsync();
            Assert.Equal(900, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        }
    }

    [ChromiumFact]
    public async Task A_list_breaks_no_word_that_fits_its_column()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage page = await browsers.OpenAsync(served.Address + "/list", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 920, Height = 900 } });
        await page.WaitForSelectorAsync("td[data-label=Kind]");

        Assert.True(await page.EvaluateAsync<bool>(
            "[...document.querySelectorAll('td:is([data-label=Kind], [data-label=Time]) > span')].every(s => s.getClientRects().length === 1)"));
    }

    [ChromiumFact]
    public async Task Dark_mode_follows_the_system()
    {
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood());
        IPage light = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        IPage dark = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(246, 247, 248)", await Ground(light));
        Assert.Equal("rgb(20, 24, 28)", await Ground(dark));
    }

    [ChromiumFact]
    public async Task A_step_in_an_article_of_20_000_words_takes_hardly_longer_than_in_a_short_one()
    {
        await using ServedStore brief = await ServedStore.StartAsync(SampleArticles.Long(1_200));
        await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Long(20_000));

        double small = await MedianStepAsync(brief.Address, 4);
        double large = await MedianStepAsync(served.Address, 20);

        Assert.True(large < (small * 8) + 40, $"a step takes {large:0.0} ms in the long article and {small:0.0} ms in the short one");
    }

    private async Task<double> MedianStepAsync(string address, int steps)
    {
        IPage page = await browsers.OpenAsync(address);
        await page.ClaimAsync();
        for (int i = 0; i < steps; i++)
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.StepAsync("a");
        }

        await page.WaitForTimeoutAsync(100);
        Assert.True(await page.EvaluateAsync<bool>(
            "(() => { const r = document.querySelector('.m-number').getBoundingClientRect(); const a = document.querySelector('.article').getBoundingClientRect(); return r.top >= a.top && r.bottom <= a.bottom; })()"));
        double[] times = await page.EvaluateAsync<double[]>("performance.getEntriesByName('step').map(e => e.duration)");
        return times.Order().ElementAt(times.Length / 2);
    }

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static List<string> Console(IPage page)
    {
        List<string> messages = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                messages.Add(message.Text);
            }
        };
        page.PageError += (_, error) => messages.Add(error);
        return messages;
    }

    private static async Task CheckAsync(IPage page, string where)
    {
        AxeResult result = await page.RunAxe();
        string[] serious = [.. result.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{where}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")];
        Assert.Empty(serious);
    }
}
