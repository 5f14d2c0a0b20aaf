using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>One headless Chromium for all tests of the page. Where there is none, <see cref="ChromiumFactAttribute"/> skips them.</summary>
public sealed class Browsers : IAsyncLifetime
{
    public const string Collection = "Browsers";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Executable is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page of a browser profile of its own, where the reviewer gave a name before.</summary>
    public async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null, string? reviewer = null)
    {
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        context.SetDefaultTimeout(10_000);
        if (reviewer is not null)
        {
            await context.AddInitScriptAsync($"localStorage.setItem('reviewer', '{reviewer}')");
        }

        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>The collection of tests that share the browser.</summary>
[CollectionDefinition(Browsers.Collection)]
public sealed class SharedBrowser : ICollectionFixture<Browsers>;

/// <summary>A test that needs Chromium: at the path of EXTRACTOR_CHROMIUM, or where Debian puts it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "Chromium is not installed; tests/run installs it, or set EXTRACTOR_CHROMIUM to its path.";
        }
    }

    public static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("EXTRACTOR_CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);
}
