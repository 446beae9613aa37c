namespace NerLib.Samples.WebApi;

/// <summary>Writes a document straight into the response.</summary>
sealed class AnnotationResult(Document document) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        JsonFormat.Write(document, httpContext.Response.BodyWriter);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
