namespace IdPhoto.Detection.RetinaFace;

/// <summary>
/// The boxes relative to which RetinaFace answers, in input pixels: two squares for each cell of three feature maps, for an input of
/// any size. Source: Pytorch_Retinaface, layers/functions/prior_box.py and data/config.py.
/// </summary>
internal static class RetinaFacePriors
{
    private static readonly (int Step, int Small, int Large)[] Levels = [(8, 16, 32), (16, 64, 128), (32, 256, 512)];

    /// <summary>All priors in the order of the outputs: level, row, column, size. 16,800 for 640×640.</summary>
    public static RetinaFacePrior[] For(int width, int height) =>
    [
        .. from level in Levels
           from row in Enumerable.Range(0, Cells(height, level.Step))
           from column in Enumerable.Range(0, Cells(width, level.Step))
           from side in new[] { level.Small, level.Large }
           select new RetinaFacePrior((column + 0.5) * level.Step, (row + 0.5) * level.Step, side),
    ];

    private static int Cells(int pixels, int step) => (pixels + step - 1) / step;
}
