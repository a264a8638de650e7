namespace IdPhoto.AspNetCore.Jobs;

/// <summary>A job that this worker alone has. It comes to another one when the worker dies.</summary>
public interface IJobLease
{
    /// <summary>The job.</summary>
    string JobId { get; }

    /// <summary>The job is done: nobody gets it again.</summary>
    Task CompleteAsync();

    /// <summary>The worker stops without having finished: the job goes back, to the front.</summary>
    Task ReturnAsync();
}
