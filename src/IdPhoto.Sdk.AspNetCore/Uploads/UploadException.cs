namespace IdPhoto.AspNetCore.Uploads;

/// <summary>A request that cannot be taken in, with the status that it is answered with.</summary>
internal sealed class UploadException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
