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
    /// <summary>Whether too little light is made more, or a burnt out face darker, by one stop at most each way. Default no.</summary>
    /// <remarks>
    /// A face's own lightness does not say whether it got too little light: skin may be dark. So without an <see cref="ExposureTarget"/> a
    /// photo is made lighter only where nothing in it is light (one pixel in a hundred, of photo and face, has less than a quarter of the
    /// full light in its strongest channel; before a light grey or white background less than half, and the background less than 0.4), only
    /// as far as that, and never beyond a median of 0.27 in the face. A face is made darker only where 4 % of it are burnt out and its
    /// median is above 0.5. A dark face that is left so brings the warning <see cref="IdPhotoWarningCode.ExposureLeft"/>.
    /// </remarks>
    public bool Exposure { get; init; }

    /// <summary>
    /// The median luminance that <see cref="Exposure"/> brings the face to, linear light, 0.05 to 0.6, as far as one stop goes and neither the
    /// face nor a light, colourless background burns out. For who knows the person: the ColorChecker chart's light skin has 0.35, its dark
    /// skin 0.10. Default null: the photo itself must show that the light was wrong.
    /// </summary>
    public double? ExposureTarget { get; init; }

    /// <summary>
    /// Whether a colour cast is taken out: by the background where enough of it is light and almost colourless and the skin shows the same
    /// cast (a cream wall is not made grey), else by the skin where its colour is outside the range of natural skin. Each channel changes by a
    /// quarter to a third at most. Default no.
    /// </summary>
    /// <remarks>A cream wall in white light and a white one in warm light are the same pixels: where the skin leaves it open, the colour stays.</remarks>
    public bool WhiteBalance { get; init; }

    /// <summary>Whether grain is smoothed, gently and not across edges. Default no.</summary>
    public bool Denoise { get; init; }

    /// <summary>Whether lightness is sharpened after resampling. Default no.</summary>
    public bool Sharpen { get; init; }

    /// <summary>The beauty options of HivisionIDPhotos; null for none. Default null.</summary>
    public HivisionRetouch? Retouch { get; init; }

    internal bool Any => Exposure || WhiteBalance || Denoise || Sharpen || Retouch is { ChangesNothing: false };

    /// <summary>
    /// Corrects a photo of anything, with or without a face, by the statistics of all its pixels: where nothing in it is light it is made
    /// lighter, to a median luminance of 18 % (a photographer's grey card) at most, and the mean colour comes to grey, within the same bounds.
    /// Without an <see cref="ExposureTarget"/> nothing is made darker.
    /// </summary>
    /// <remarks>
    /// The photo's mean colour is taken for the light's (grey world): G. Buchsbaum, A spatial processor model for object colour perception,
    /// Journal of the Franklin Institute, 1980, doi:10.1016/0016-0032(80)90058-7.
    /// </remarks>
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

    /// <summary>Says at once what the pipeline would say when the photo is made.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: a number is out of its range; the message names it.</exception>
    public void Validate()
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
