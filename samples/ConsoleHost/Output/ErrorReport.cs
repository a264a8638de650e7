namespace IdPhoto.ConsoleHost.Output;

/// <summary>Why something was not done.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people.</param>
internal sealed record ErrorReport(string Code, string Message)
{
    public static ErrorReport From(Failure failure) => new(failure.Code, failure.Message);
}
