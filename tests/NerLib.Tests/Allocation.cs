namespace NerLib.Tests;

static class Allocation
{
    const int Calls = 500;

    /// <summary>
    /// The fewest bytes that a call allocates, of some that follow one another until one allocates none: code of the runtime itself allocates a little until
    /// it is optimized, which takes some calls and a moment.
    /// </summary>
    public static long Least(Action call)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Calls && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
