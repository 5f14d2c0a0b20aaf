using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>Takes pictures of the views at three widths, in light and dark, for people to look at; only with EXTRACTOR_SCREENSHOTS set to a folder.</summary>
[Collection(Browsers.Collection)]
public sealed class ScreenshotTests(Browsers browsers)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("EXTRACTOR_SCREENSHOTS");

    [ChromiumFact]
    public async Task Every_view_has_its_picture()
    {
        if (Folder is null)
        {
            return;
        }

        foreach (int width in new[] { 390, 820, 1440 })
        {
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using ServedStore served = await ServedStore.StartAsync(SampleArticles.Flood(), SampleArticles.Short(12));
                await TakeAsync(served, width, scheme);
            }
        }
    }

    private async Task TakeAsync(ServedStore served, int width, ColorScheme scheme)
    {
        IPage page = await browsers.OpenAsync(served.Address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });
        foreach (string view in new[] { "review", "list", "article/1", "statistics" })
        {
            await page.GotoAsync($"{served.Address}/{view}");
            await page.WaitForSelectorAsync("#main h1");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, $"{view.Replace('/', '-')}-{width}-{scheme}.png") });
        }

        await page.GotoAsync($"{served.Address}/review");
        await page.WaitForSelectorAsync("#claim-title");
        await page.Keyboard.PressAsync("7");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder!, $"edit-{width}-{scheme}.png") });
        await page.Context.CloseAsync();
    }
}
