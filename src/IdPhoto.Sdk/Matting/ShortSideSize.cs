namespace IdPhoto.Matting;

/// <summary>
/// The rule of MODNet's ONNX script (ZHKKKe/MODNet, onnx/inference_onnx.py), with a limit to the longer side and none below one multiple,
/// where the script would ask for an empty picture.
/// </summary>
internal sealed record ShortSideSize(int Target, int Multiple, int Longest) : MattingSize
{
    internal override (int Width, int Height)? Fixed => null;

    public override (int Width, int Height) For(int width, int height)
    {
        var (w, h) = (width, height);
        if (Math.Max(w, h) < Target || Math.Min(w, h) > Target)
        {
            // Divided first, as the script does: the product's last bit decides some sizes.
            (w, h) = w >= h
                ? ((int)((double)width / height * Target), Target)
                : (Target, (int)((double)height / width * Target));
        }

        return (Side(Math.Min(w, Longest)), Side(Math.Min(h, Longest)));
    }

    private int Side(int length) => Math.Max(Multiple, length / Multiple * Multiple);
}
