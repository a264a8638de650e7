using IdPhoto.Composition.Retouch;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline.Tone;

/// <summary>What is done to every picture of one order: measured once, applied to each at its own size.</summary>
internal sealed class ToneCorrection
{
    private readonly ToneOptions _options;
    private readonly ChannelGains _balance;
    private readonly ExposureGain _exposure;

    private ToneCorrection(ToneOptions options, ChannelGains balance, ExposureGain exposure) =>
        (_options, _balance, _exposure) = (options, balance, exposure);

    /// <summary>What is changed, in the order in which it is.</summary>
    public IReadOnlyList<Alteration> Alterations =>
    [
        .. If(_options.Denoise, Alteration.Denoised),
        .. If(_balance != ChannelGains.None, Alteration.WhiteBalanced),
        .. If(_exposure.Factor != 1, Alteration.ExposureCorrected),
        .. If(_options.Retouch is { ChangesNothing: false }, Alteration.Retouched),
        .. If(_options.Sharpen, Alteration.Sharpened),
    ];

    /// <summary>What was asked for and left as it is.</summary>
    public IEnumerable<IdPhotoWarning> Warnings => _exposure.LeavesDark
        ? [new(IdPhotoWarningCode.ExposureLeft,
            "The light was left as it is: the face is darker than usual, but nothing else in the photo shows that it got too little light, and "
            + "no skin is made lighter on a guess. To make it lighter all the same, say which luminance the face should have (ExposureTarget).")]
        : [];

    /// <summary>By the face and the background of a portrait.</summary>
    public static ToneCorrection OfPortrait(Portrait portrait, Matte matte, ToneOptions options)
    {
        if (!options.Exposure && !options.WhiteBalance)
        {
            return new(options, ChannelGains.None, ExposureGain.None);
        }

        var reading = ToneReading.Of(portrait.Photo, portrait.Landmarks, matte);
        var ground = NeutralGround.Of(reading.Background);
        var balance = options.WhiteBalance ? WhiteBalanceGains.Of(reading.Face, ground) : ChannelGains.None;
        if (!options.Exposure)
        {
            return new(options, balance, ExposureGain.None);
        }

        var (face, wall) = (Under(reading.Face, balance), Under(ground, balance));
        return new(options, balance, options.ExposureTarget is { } target
            ? ExposureGain.Towards(face, wall, target)
            : ExposureGain.Of(
                face, LightEvidence.Of(Under(ToneReading.Whole(portrait.Photo), balance), face, wall), ExposureGain.FaceTarget, ExposureGain.LightestFace));
    }

    /// <summary>By all pixels of a photo.</summary>
    public static ToneCorrection OfWhole(PhotoImage photo, ToneOptions options)
    {
        var all = ToneReading.Whole(photo);
        var balance = options.WhiteBalance ? WhiteBalanceGains.OfWhole(all) : ChannelGains.None;
        if (!options.Exposure)
        {
            return new(options, balance, ExposureGain.None);
        }

        // A photo on white paper is light without being burnt out: without a face to tell, nothing is made darker unasked.
        var balanced = Under(all, balance);
        return new(options, balance, options.ExposureTarget is { } target
            ? ExposureGain.Towards(balanced, [], target)
            : ExposureGain.Of(balanced, LightEvidence.Of(balanced, [], []), ExposureGain.WholeTarget, double.PositiveInfinity));
    }

    /// <summary>Changes a picture in place.</summary>
    public void Apply(PhotoImage picture)
    {
        if (_options.Denoise)
        {
            Denoising.Apply(picture);
        }

        if (_balance != ChannelGains.None || _exposure.Factor != 1)
        {
            _balance.Times(_exposure.Factor).Apply(picture.Pixels);
        }

        if (_options.Retouch is { ChangesNothing: false } retouch)
        {
            using var retouched = retouch.Apply(picture);
            retouched.Pixels.CopyTo(picture.Pixels);
        }

        if (_options.Sharpen)
        {
            LuminanceSharpening.Apply(picture);
        }
    }

    private static ToneSample[] Under(IReadOnlyList<ToneSample> samples, ChannelGains balance) => [.. samples.Select(s => s.Under(balance))];

    private static Alteration[] If(bool happened, Alteration alteration) => happened ? [alteration] : [];
}
