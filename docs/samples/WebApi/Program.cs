using NerLib;
using NerLib.Samples.WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddNerLib(options =>
{
    options.Model = EnglishModel.Load;
    options.Pipeline = new() { MaxTextLength = TextRequest.MaxLength };
});
builder.Services.AddHealthChecks().AddCheck<NerLibHealthCheck>("nerlib");
builder.Services.AddValidation();
builder.Services.AddProblemDetails();

var app = builder.Build();
app.MapHealthChecks("/health");

// Everything found: a document becomes the JSON that the command line writes.
app.MapPost("/annotations", (TextRequest request, NerPipeline pipeline, CancellationToken cancellationToken) =>
    pipeline.Annotate(request.Text, cancellationToken));

// The quotes alone, in a shape of the service's own.
app.MapPost("/quotes", (TextRequest request, NerPipeline pipeline, CancellationToken cancellationToken) =>
    QuoteResponse.Of(pipeline.Annotate(request.Text, cancellationToken)));

app.Run();
