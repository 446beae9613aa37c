using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using NerLib.Samples.WebApi;

namespace NerLib.Hosting.Tests;

/// <summary>The sample web API, asked over real sockets.</summary>
public sealed class WebApiTests : IDisposable
{
    static readonly string[] Texts =
    [
        "Ilse Brandt, the mayor of Rostock, said that the bridge will not reopen this year.",
        "“We have run out of time,” she told the Baltic Herald. “And out of money.”",
        "According to Siemens, repairs would cost €4.5 million.",
        "",
        "\ud83d\ude00 “Out?” – “Out.”\n\nTomas Reyes walked off.",
    ];

    readonly WebApplicationFactory<Program> _factory = new();
    readonly HttpClient _client;

    public WebApiTests()
    {
        _factory.UseKestrel(0);
        _factory.StartServer();
        _client = _factory.CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Test]
    public async Task An_annotation_is_what_the_library_writes()
    {
        string expected = JsonFormat.ToString(EnglishModel.CreatePipeline().Annotate(Texts[0]));
        using var response = await _client.PostAsJsonAsync("/annotations", new TextRequest(Texts[0]));
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        (await response.Content.ReadAsStringAsync()).Should().Be(expected);
    }

    [Test]
    public async Task A_thousand_requests_at_once_get_the_same_bytes_as_single_ones()
    {
        var single = new List<byte[]>();
        foreach (string text in Texts) single.Add(await Annotation(text));
        var together = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Annotation(Texts[i % Texts.Length])));
        for (int i = 0; i < together.Length; i++)
            together[i].AsSpan().SequenceEqual(single[i % Texts.Length]).Should().BeTrue($"answer {i} is that of one request alone");
    }

    [Test]
    public async Task Quotes_come_with_their_speakers()
    {
        using var response = await _client.PostAsJsonAsync("/quotes", new TextRequest($"{Texts[0]} {Texts[1]}"));
        var quotes = await response.Content.ReadFromJsonAsync<QuoteResponse[]>();
        quotes!.Select(quote => (quote.Speaker, quote.Kind)).Should().Equal(("Ilse Brandt", "Indirect"), ("Ilse Brandt", "Direct"));
    }

    [TestCase("""{"text": null}""")]
    [TestCase("{}")]
    [TestCase("not JSON")]
    public async Task A_request_without_a_text_is_a_bad_request(string body)
    {
        using var content = new StringContent(body, null, "application/json");
        using var response = await _client.PostAsync("/annotations", content);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task A_text_longer_than_the_limit_is_a_bad_request()
    {
        using var response = await _client.PostAsJsonAsync("/annotations", new TextRequest(new string('a', TextRequest.MaxLength + 1)));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task The_health_check_is_healthy() => (await _client.GetStringAsync("/health")).Should().Be("Healthy");

    async Task<byte[]> Annotation(string text)
    {
        using var response = await _client.PostAsJsonAsync("/annotations", new TextRequest(text));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
