using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NerLib.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddExporter(new SpeedExporter()));
