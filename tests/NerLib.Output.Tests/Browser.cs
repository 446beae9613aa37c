using Microsoft.Playwright;

namespace NerLib.Output.Tests;

/// <summary>A headless Chromium: that of NERLIB_CHROMIUM, of the system, or the one that Playwright keeps.</summary>
[SetUpFixture]
public sealed class Browser
{
    static readonly string[] SystemPaths =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    static IPlaywright? Driver;
    static IBrowser? Chromium;
    static string? Missing;

    [OneTimeSetUp]
    public async Task Start()
    {
        Driver = await Playwright.CreateAsync();
        try
        {
            Chromium = await Driver.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("NERLIB_CHROMIUM") ?? SystemPaths.FirstOrDefault(File.Exists),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
        catch (PlaywrightException error)
        {
            Missing = "No Chromium was found. Install one ('apt-get install chromium', or 'pwsh bin/Debug/net10.0/playwright.ps1 install chromium'), "
                + $"or set NERLIB_CHROMIUM to its path. ({error.Message.Split('\n')[0]})";
            // Where the browser is meant to be there, a skipped test would hide that it is not.
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(Missing, error);
        }
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Chromium is not null) await Chromium.DisposeAsync();
        Driver?.Dispose();
    }

    /// <summary>A new page without network; the test is skipped with a message if there is no browser.</summary>
    public static async Task<IPage> NewPageAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 900)
    {
        if (Chromium is null) throw Skipped.Because(Missing!);
        var context = await Chromium.NewContextAsync(new() { ColorScheme = scheme, Offline = true, ViewportSize = new() { Width = width, Height = height } });
        return await context.NewPageAsync();
    }
}
