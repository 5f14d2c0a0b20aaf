using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Extractor.Review.Tests.Web;

/// <summary>Talks to the API as a browser's page or as a program does.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient _http;

    public ApiClient(string address, string? token = null)
    {
        Cookies = new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = new Uri(address + "/api/v1/") };
        if (token is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }
    }

    public CookieContainer Cookies { get; }

    /// <summary>Headers of every further request.</summary>
    public System.Net.Http.Headers.HttpRequestHeaders Headers => _http.DefaultRequestHeaders;

    /// <summary>Becomes a page of the server: has its secret and says where it comes from.</summary>
    public async Task<ApiClient> AsPageAsync()
    {
        JsonNode session = (await GetAsync("session")).Body!;
        Headers.Remove("X-CSRF-Token");
        Headers.Remove("Origin");
        Headers.Add("X-CSRF-Token", session["csrf"]!.GetValue<string>());
        Headers.Add("Origin", _http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return this;
    }

    public async Task<Answer> SignInAsync(string name, string password) => await PostAsync("session", new { name, password });

    public async Task<Answer> GetAsync(string path) => await Answer.OfAsync(await _http.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<Answer> PostAsync(string path, object body) => await Answer.OfAsync(await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body));

    public async Task<Answer> PostTextAsync(string path, string body) =>
        await Answer.OfAsync(await _http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json")));

    public void Dispose() => _http.Dispose();
}

/// <summary>What the server said.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Message)
{
    public string? Code => Body?["code"]?.GetValue<string>();

    public static async Task<Answer> OfAsync(HttpResponseMessage message)
    {
        string text = await message.Content.ReadAsStringAsync();
        return new Answer(message.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null, message);
    }
}
