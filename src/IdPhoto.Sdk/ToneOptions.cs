using IdPhoto.Composition.Retouch;
using IdPhoto.Pipeline.Tone;

namespace IdPhoto;

/// <summary>
/// Corrections of light, colour and grain. All are off by default: many authorities reject a photo that was altered. They are made in the
/// order denoise, white balance with exposure, retouch, sharpen; the background that the pipeline paints afterwards is not touched.
/// </summary>
/// <remarks>
/// What is measured is measured once, on the photo as taken, so that photo, large version, cut-out and sheet get the same correction. The
/// result's alterations name only what was changed: a photo that needs no correction gets none.
/// </remarks>
public sealed record ToneOptions
{
    /// <summary>
    /// Whether the light is multiplied so that the face's median luminance comes to <see cref="ExposureTarget"/>: by a half to two (one stop
    /// each way), not beyond what would burn out the face or a light, colourless background. Default no.
    /// </summary>
    public bool Exposure { get; init; }

    /// <summary>
    /// The median luminance that <see cref="Exposure"/> aims at, linear light, 0.05 to 0.6. Default null: 0.27 for a face, 0.18 for a photo
    /// without one, and a face up to 0.5 is not darkened. Nothing in a photo tells dark skin from little light: for dark skin set what it should be, about 0.1.
    /// </summary>
    public double? ExposureTarget { get; init; }

    /// <summary>
    /// Whether a colour cast is taken out: by the background where enough of it is light and almost colourless, else by the skin where its
    /// colour is outside the range of natural skin. Each channel changes by a quarter to a third at most. Default no.
    /// </summary>
    public bool WhiteBalance { get; init; }

    /// <summary>Whether grain is smoothed, gently and not across edges. Default no.</summary>
    public bool Denoise { get; init; }

    /// <summary>Whether lightness is sharpened after resampling. Default no.</summary>
    public bool Sharpen { get; init; }

    /// <summary>The beauty options of HivisionIDPhotos; null for none. Default null.</summary>
    public HivisionRetouch? Retouch { get; init; }

    internal bool Any => Exposure || WhiteBalance || Denoise || Sharpen || Retouch is { ChangesNothing: false };

    /// <summary>
    /// Corrects a photo of anything, with or without a face, by the statistics of all its pixels: the median luminance comes to 18 %, the
    /// grey of a photographer's card, and the mean colour to grey (the grey-world assumption; Buchsbaum 1980), within the same bounds.
    /// </summary>
    /// <param name="photo">The picture; it is only read.</param>
    /// <param name="made">What was changed.</param>
    /// <returns>A picture of the same size, the caller's to dispose.</returns>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: a number is out of its range.</exception>
    public PhotoImage Apply(PhotoImage photo, out IReadOnlyList<Alteration> made)
    {
        ArgumentNullException.ThrowIfNull(photo);
        Validate();
        var result = photo.Copy();
        var correction = ToneCorrection.OfWhole(photo, this);
        correction.Apply(result);
        made = correction.Alterations;
        return result;
    }

    internal void Validate()
    {
        if (ExposureTarget is not (null or (>= 0.05 and <= 0.6)))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, FormattableString.Invariant($"ExposureTarget is {ExposureTarget}; it must be from 0.05 to 0.6."));
        }

        try
        {
            Retouch?.Validate();
        }
        catch (ArgumentException e)
        {
            throw new IdPhotoException(IdPhotoErrorCode.InvalidRequest, e.Message, e);
        }
    }
}
