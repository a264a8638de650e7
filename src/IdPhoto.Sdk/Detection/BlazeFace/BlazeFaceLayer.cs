namespace IdPhoto.Detection.BlazeFace;

/// <summary>A feature map of BlazeFace.</summary>
/// <param name="Stride">Input pixels per cell.</param>
/// <param name="PerCell">Anchors per cell.</param>
internal readonly record struct BlazeFaceLayer(int Stride, int PerCell)
{
    /// <summary>The anchors' centres in input pixels: row, column, anchor.</summary>
    public PhotoPoint[] Anchors(int inputSize)
    {
        var (stride, perCell, cells) = (Stride, PerCell, inputSize / Stride);
        return
        [
            .. from row in Enumerable.Range(0, cells)
               from column in Enumerable.Range(0, cells)
               from anchor in Enumerable.Range(0, perCell)
               select new PhotoPoint((column + 0.5) * stride, (row + 0.5) * stride),
        ];
    }
}
