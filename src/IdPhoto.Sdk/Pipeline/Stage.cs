namespace IdPhoto.Pipeline;

/// <summary>The names of the stages, as results, spans and metrics carry them.</summary>
internal static class Stage
{
    public const string Decode = "decode";
    public const string Detect = "detect";
    public const string Landmarks = "landmarks";
    public const string Matting = "matting";
    public const string Plan = "plan";
    public const string Render = "render";
    public const string Compose = "compose";
    public const string Encode = "encode";
    public const string Check = "check";
}
