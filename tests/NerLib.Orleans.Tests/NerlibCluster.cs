using System.Diagnostics;

namespace NerLib.Orleans.Tests;

/// <summary>The tool <c>nerlib-cluster</c> as a process of its own.</summary>
sealed class NerlibCluster : IDisposable
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "NerLib.Cli.Cluster.dll");

    readonly Process _process;
    readonly List<string> _errors = [];
    readonly Task _reading;

    NerlibCluster(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        _process = Process.Start(start)!;
        var output = _process.StandardOutput.ReadToEndAsync();
        _reading = Task.WhenAll(ReadErrorsAsync(), output);
        Output = output;
    }

    public Task<string> Output { get; }

    public string Errors
    {
        get
        {
            lock (_errors) return string.Join('\n', _errors);
        }
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var tool = new NerlibCluster(arguments);
        await tool._process.WaitForExitAsync();
        await tool._reading;
        return (tool._process.ExitCode, await tool.Output, tool.Errors);
    }

    /// <summary>Starts a silo and waits until it runs.</summary>
    public static async Task<NerlibCluster> StartSiloAsync(params string[] arguments)
    {
        var silo = new NerlibCluster(["cluster", "silo", .. arguments]);
        while (!silo.Errors.Contains("fingerprint", StringComparison.Ordinal))
        {
            if (silo._process.HasExited) throw new InvalidOperationException($"The silo does not start: {silo.Errors}");
            await Task.Delay(100);
        }
        return silo;
    }

    /// <summary>Ends the process as SIGKILL does: it is told nothing.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    async Task ReadErrorsAsync()
    {
        while (await _process.StandardError.ReadLineAsync() is { } line)
            lock (_errors) _errors.Add(line);
    }
}
