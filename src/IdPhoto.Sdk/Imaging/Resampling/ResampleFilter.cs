namespace IdPhoto.Imaging;

/// <summary>The reconstruction kernel. Both widen with the reduction, so that shrinking never aliases.</summary>
public enum ResampleFilter
{
    /// <summary>Triangle: bilinear when enlarging, a tent of twice the reduction when shrinking (Pillow's BILINEAR).</summary>
    Triangle,

    /// <summary>Cubic with a = −0.5 (Catmull–Rom; Pillow's BICUBIC): sharper, overshoots by a few levels at hard edges.</summary>
    Cubic,
}
