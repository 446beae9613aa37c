namespace NerLib.Orleans;

/// <summary>
/// Annotates an archive on all silos of the cluster. The key is the job's name. What it has done is kept in the grain storage
/// <see cref="NerLibSiloExtensions.StorageName"/>: it goes on after silos have died, and after the whole cluster was started again.
/// </summary>
public interface IAnnotationJobGrain : IGrainWithStringKey
{
    /// <summary>Begins the job. The same job given again goes on: shards that were given up are tried anew.</summary>
    /// <exception cref="InvalidOperationException">
    /// A job of this name has other input or output and is not done, or the output folder holds parts of another job.
    /// </exception>
    Task<JobStatus> SubmitAsync(AnnotationJob job);

    /// <summary>How far the job is; phase <see cref="JobPhase.Unknown"/> for a name that was never submitted.</summary>
    Task<JobStatus> GetStatusAsync();

    /// <summary>Stops the job. Parts that are written stand; submitted again, it goes on.</summary>
    Task<JobStatus> CancelAsync();
}
