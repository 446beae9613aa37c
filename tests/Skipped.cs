namespace NerLib;

/// <summary>A test that cannot run on this machine.</summary>
static class Skipped
{
    /// <summary>To be thrown: skips the test that runs. The console is told why, since a runner prints no more there than the test's name.</summary>
    public static IgnoreException Because(string reason)
    {
        TestContext.Error.WriteLine($"Skipped: {TestContext.CurrentContext.Test.Name}: {reason}");
        return new(reason);
    }
}
