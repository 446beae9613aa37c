using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NerLib.Orleans.Tests;

/// <summary>A PostgreSQL server of its own, in a temporary folder.</summary>
sealed class Postgres : IDisposable
{
    /// <summary>Who runs the server where the tests are run by root, whom it refuses.</summary>
    const string PlainUser = "nobody";

    readonly DirectoryInfo _folder;
    readonly Process _server;

    Postgres(DirectoryInfo folder, Process server, int port) =>
        (_folder, _server, Connection) = (folder, server, $"Host=127.0.0.1;Port={port};Database=postgres;Username=nerlib;Timeout=60;Command Timeout=120");

    public string Connection { get; }

    /// <summary>Starts a server; skips the test where none is installed.</summary>
    public static Postgres Start()
    {
        if (Find("initdb") is not { } initdb || Find("postgres") is not { } postgres)
            throw Skipped.Because("PostgreSQL is not installed; on Debian: apt-get install postgresql.");
        var folder = Directory.CreateTempSubdirectory("nerlib-postgres");
        if (Environment.UserName == "root") Run("chown", PlainUser, folder.FullName);
        string data = Path.Combine(folder.FullName, "data");
        Run([.. AsPlainUser(), initdb, "-D", data, "-U", "nerlib", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"]);
        int port = FreePort();
        var server = Begin(
            [.. AsPlainUser(), postgres, "-D", data, "-p", $"{port}", "-k", folder.FullName, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
        var started = new Postgres(folder, server, port);
        // There is nothing to wait for but the port: a minute at most.
        for (int i = 0; i < 300 && !Answers(port); i++) Thread.Sleep(200);
        return Answers(port) ? started : throw new InvalidOperationException("PostgreSQL was started and does not answer.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(_folder.FullName, recursive: true);
    }

    static string? Find(string program)
    {
        const string debian = "/usr/lib/postgresql";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).ToList();
        // A server and what sets it up must be of one version: where Debian's are, they are taken.
        if (Directory.Exists(debian)) folders.InsertRange(0, Directory.GetDirectories(debian).Order().Select(version => Path.Combine(version, "bin")));
        return folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
    }

    static string[] AsPlainUser() => Environment.UserName == "root" ? ["runuser", "-u", PlainUser, "--"] : [];

    static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    static void Run(params string[] command)
    {
        using var process = Begin(command);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }

    static Process Begin(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
