using Microsoft.ML.Transforms;

namespace NerLib.ML.Tests;

/// <summary>What a user writes: where the pipeline comes from, under a name.</summary>
[CustomMappingFactoryAttribute("NerLib.ML.Tests.English")]
public sealed class English : NerMappingFactory
{
    protected override NerPipeline CreatePipeline() => EnglishModel.CreatePipeline();
}
