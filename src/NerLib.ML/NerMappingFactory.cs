using Microsoft.ML.Transforms;

namespace NerLib.ML;

/// <summary>
/// Makes the pipeline that the transforms annotate with. Derive a public class with a parameterless constructor and mark it with
/// <c>[CustomMappingFactoryAttribute("name")]</c>: ML.NET saves that name with a model, not the pipeline, and looks for the class when it loads the
/// model, in the assemblies given to <c>mlContext.ComponentCatalog.RegisterAssembly</c>. Where that was not called, <c>mlContext.Model.Load</c> fails,
/// and its innermost exception says so.
/// </summary>
public abstract class NerMappingFactory : CustomMappingFactory<NerInput, NerOutput>
{
    readonly Lazy<NerPipeline> _pipeline;

    /// <summary>The pipeline is made when the first text comes.</summary>
    protected NerMappingFactory() => _pipeline = new(CreatePipeline);

    /// <summary>Builds the pipeline; called once in the life of this object. Columns whose layer it does not make are empty.</summary>
    protected abstract NerPipeline CreatePipeline();

    /// <inheritdoc/>
    public sealed override Action<NerInput, NerOutput> GetMapping() => (input, output) => output.Fill(_pipeline.Value.Annotate(input.Text ?? ""));

    /// <summary>The name by which ML.NET finds a factory again.</summary>
    /// <exception cref="InvalidOperationException">The class does not bear one.</exception>
    internal static string ContractOf(Type factory) =>
        factory.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType == typeof(CustomMappingFactoryAttributeAttribute))
            ?.ConstructorArguments[0].Value as string
        ?? throw new InvalidOperationException(
            $"{factory} bears no contract name, by which ML.NET would find it for a saved model. "
            + $"Mark it with [CustomMappingFactoryAttribute(\"{factory.Name}\")].");
}
