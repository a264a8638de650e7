namespace IdPhoto.Detection.Mtcnn;

/// <summary>Cuts a candidate out of the picture.</summary>
internal static class MtcnnPatch
{
    /// <summary>The box's pixels, black where it leaves the picture. The caller disposes them.</summary>
    public static PhotoImage Cut(PhotoImage picture, PhotoBox box)
    {
        var (left, top) = ((int)box.X, (int)box.Y);
        var cut = new PhotoImage(Math.Max(1, (int)box.Width + 1), Math.Max(1, (int)box.Height + 1));
        cut.Pixels.Clear();
        var (from, to) = (Math.Max(left, 0), Math.Min(left + cut.Width, picture.Width));
        for (var y = Math.Max(top, 0); y < Math.Min(top + cut.Height, picture.Height) && from < to; y++)
        {
            picture.Row(y)[(3 * from)..(3 * to)].CopyTo(cut.Row(y - top)[(3 * (from - left))..]);
        }

        return cut;
    }
}
