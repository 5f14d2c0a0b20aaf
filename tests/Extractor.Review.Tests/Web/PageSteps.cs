using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Extractor.Review.Tests.Web;

/// <summary>What a reviewer does on the page, and sees.</summary>
internal static class PageSteps
{
    /// <summary>Waits for a claim and gives the words of its quantity.</summary>
    public static async Task<string> ClaimAsync(this IPage page)
    {
        await page.WaitForSelectorAsync("#claim-title .big");
        return await page.InnerTextAsync("#claim-title .big");
    }

    /// <summary>Presses a key and waits until another claim is on screen and the decision is saved.</summary>
    public static async Task<string> StepAsync(this IPage page, string key)
    {
        string before = page.Url;
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("before => location.href !== before", before);
        await page.SettledAsync();
        return await page.InnerTextAsync("#claim-title");
    }

    /// <summary>Waits until nothing is unsaved.</summary>
    public static Task SettledAsync(this IPage page) =>
        page.WaitForFunctionAsync("() => document.getElementById('saved').dataset.state !== 'saving' && document.getElementById('saved').dataset.state !== 'unsaved'");

    /// <summary>The number of the claim in the address.</summary>
    public static long ClaimId(this IPage page) => long.Parse(Regex.Match(page.Url, "claim=([0-9]+)").Groups[1].Value);

    /// <summary>Selects words of the article as a mouse would.</summary>
    public static Task SelectAsync(this IPage page, string words) => page.EvaluateAsync(
        """
        words => {
          const walk = document.createTreeWalker(document.querySelector('.article-text'), NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const place = walk.currentNode.data.indexOf(words);
            if (place >= 0) {
              getSelection().setBaseAndExtent(walk.currentNode, place, walk.currentNode, place + words.length);
              walk.currentNode.parentElement.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
              return;
            }
          }
          throw new Error('not in the article: ' + words);
        }
        """,
        words);

    /// <summary>What a slot of the panel shows.</summary>
    public static Task<string> SlotAsync(this IPage page, string slot) => page.InnerTextAsync($"[data-slot={slot}] dd :is(ins, .content)");
}
