using BenchmarkDotNet.Attributes;

namespace NerLib.Benchmarks;

/// <summary>From the embedded model to a pipeline that can work.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    [Benchmark]
    public NerPipeline Load() => EnglishModel.CreatePipeline();
}
