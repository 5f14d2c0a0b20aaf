using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Extractor.Review.Web.Safety;

/// <summary>Who makes a request; endpoints take it as a parameter.</summary>
/// <param name="Name">The reviewer's name.</param>
/// <param name="Admin">True when disagreements may be settled, bulk acceptances made and everybody's work seen.</param>
/// <param name="Window">The window of the browser, or the program, that asks; empty when it does not say.</param>
internal sealed record Caller(string Name, bool Admin, string Window)
{
    private const string Key = "caller";

    /// <summary>Notes who makes a request.</summary>
    public void Attach(HttpContext context) => context.Items[Key] = this;

    /// <summary>Gives an endpoint its parameter.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<Caller?>(context.Items[Key] as Caller ?? throw new InvalidOperationException($"{parameter.Member.Name} asks for a caller outside of the API."));
}
