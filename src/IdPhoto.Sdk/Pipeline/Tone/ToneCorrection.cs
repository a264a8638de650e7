using IdPhoto.Composition.Retouch;
using IdPhoto.Matting;

namespace IdPhoto.Pipeline.Tone;

/// <summary>What is done to every picture of one order: measured once, applied to each at its own size.</summary>
internal sealed class ToneCorrection
{
    private readonly ToneOptions _options;
    private readonly ChannelGains _balance;
    private readonly double _exposure;

    private ToneCorrection(ToneOptions options, ChannelGains balance, double exposure) =>
        (_options, _balance, _exposure) = (options, balance, exposure);

    /// <summary>What is changed, in the order in which it is.</summary>
    public IReadOnlyList<Alteration> Alterations =>
    [
        .. If(_options.Denoise, Alteration.Denoised),
        .. If(_balance != ChannelGains.None, Alteration.WhiteBalanced),
        .. If(_exposure != 1, Alteration.ExposureCorrected),
        .. If(_options.Retouch is { ChangesNothing: false }, Alteration.Retouched),
        .. If(_options.Sharpen, Alteration.Sharpened),
    ];

    /// <summary>By the face and the background of a portrait.</summary>
    public static ToneCorrection OfPortrait(Portrait portrait, Matte matte, ToneOptions options)
    {
        if (!options.Exposure && !options.WhiteBalance)
        {
            return new(options, ChannelGains.None, 1);
        }

        var reading = ToneReading.Of(portrait.Photo, portrait.Landmarks, matte);
        var ground = NeutralGround.Of(reading.Background);
        var balance = options.WhiteBalance ? WhiteBalanceGains.Of(reading.Face, ground) : ChannelGains.None;
        return new(options, balance, Exposure(options, reading.Face, ground, balance, ExposureGain.FaceTarget, ExposureGain.LightestFace));
    }

    /// <summary>By all pixels of a photo.</summary>
    public static ToneCorrection OfWhole(PhotoImage photo, ToneOptions options)
    {
        var all = ToneReading.Whole(photo);
        var balance = options.WhiteBalance ? WhiteBalanceGains.OfWhole(all) : ChannelGains.None;
        return new(options, balance, Exposure(options, all, [], balance, ExposureGain.WholeTarget, ExposureGain.WholeTarget));
    }

    /// <summary>Changes a picture in place.</summary>
    public void Apply(PhotoImage picture)
    {
        if (_options.Denoise)
        {
            Denoising.Apply(picture);
        }

        if (_balance != ChannelGains.None || _exposure != 1)
        {
            _balance.Times(_exposure).Apply(picture.Pixels);
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

    private static double Exposure(
        ToneOptions options, IReadOnlyList<ToneSample> subject, IReadOnlyList<ToneSample> ground, ChannelGains balance, double usual, double lightest) =>
        options.Exposure
            ? ExposureGain.Of(
                [.. subject.Select(s => s.Under(balance))],
                [.. ground.Select(s => s.Under(balance))],
                options.ExposureTarget ?? usual,
                options.ExposureTarget ?? lightest)
            : 1;

    private static Alteration[] If(bool happened, Alteration alteration) => happened ? [alteration] : [];
}
