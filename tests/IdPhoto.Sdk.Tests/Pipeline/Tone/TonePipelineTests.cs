using IdPhoto.Composition.Retouch;
using IdPhoto.Export;
using IdPhoto.Imaging;
using IdPhoto.Tests.Composition;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline.Tone;

/// <summary>Corrections through the whole pipeline, on the repository's portrait made dark or set under coloured light.</summary>
public sealed class TonePipelineTests(PipelineFixture fixture)
{
    private static readonly IdPhotoRequest Kept = new("cn-1-inch") { Format = PhotoFormat.Png, Background = Background.Original };

    [Fact]
    public async Task A_portrait_at_half_the_light_comes_back()
    {
        var plain = await MakeAsync(Uploads.Portrait, Kept);
        var dark = await MakeAsync(Lit(0.5, 0.5, 0.5), Kept);
        var (was, before) = (FaceMedian(plain), FaceMedian(dark));
        var corrected = await MakeAsync(Lit(0.5, 0.5, 0.5), Kept with { Tone = new ToneOptions { Exposure = true, ExposureTarget = was } });
        var after = FaceMedian(corrected);

        Assert.Equal(0.5, before / was, 0.03); // the darkened file holds whole levels

        // The library's face is an outline, the test's a box: their medians differ a little.
        Assert.Equal(1, after / was, 0.1);
        Assert.Equal([.. dark.Alterations, Alteration.ExposureCorrected], corrected.Alterations);
    }

    [Fact]
    public async Task Without_a_stated_target_a_photo_in_which_nothing_is_light_is_lifted_by_a_stop()
    {
        var dark = await MakeAsync(Lit(0.1, 0.1, 0.1), Kept);
        var corrected = await MakeAsync(Lit(0.1, 0.1, 0.1), Kept with { Tone = new ToneOptions { Exposure = true } });

        Assert.Equal(2, FaceMedian(corrected) / FaceMedian(dark), 0.1); // whole levels of a dark file
        Assert.Equal([.. dark.Alterations, Alteration.ExposureCorrected], corrected.Alterations);
        Assert.DoesNotContain(corrected.Warnings, w => w.Code == IdPhotoWarningCode.ExposureLeft);
    }

    [Theory]
    [InlineData(0.4)] // a face median of about 0.19
    [InlineData(0.1)] // 0.05: very dark skin
    public async Task Dark_skin_in_a_well_lit_photo_is_left_and_said(double share)
    {
        var dark = WithDarkerSkin(share);
        var plain = await MakeAsync(dark, Kept);
        var asked = await MakeAsync(dark, Kept with { Tone = new ToneOptions { Exposure = true } });

        Assert.InRange(FaceMedian(plain), 0.35 * share, 0.6 * share); // the portrait's own is 0.47
        Assert.True(plain.Photo.Bytes.Span.SequenceEqual(asked.Photo.Bytes.Span));
        Assert.Equal(plain.Alterations, asked.Alterations);
        var warning = Assert.Single(asked.Warnings, w => w.Code == IdPhotoWarningCode.ExposureLeft);
        Assert.StartsWith("The light was left as it is: the face is darker than usual", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cream_wall_stays_cream()
    {
        var cream = await MakeAsync(Uploads.Portrait, new("cn-2-inch") { Format = PhotoFormat.Png, Background = Background.Solid(new(240, 228, 200)) });
        var wall = cream.Photo.Bytes.ToArray();
        var plain = await MakeAsync(wall, Kept);
        var asked = await MakeAsync(wall, Kept with { Tone = new ToneOptions { WhiteBalance = true } });

        Assert.Equal(15, WallChroma(plain), 1.0); // of #F0E4C8; the rest is resampling
        Assert.True(plain.Photo.Bytes.Span.SequenceEqual(asked.Photo.Bytes.Span));
    }

    [Fact]
    public async Task A_cast_on_a_grey_wall_is_taken_out()
    {
        var wall = await MakeAsync(Uploads.Portrait, new("cn-2-inch") { Format = PhotoFormat.Png, Background = Background.Solid(new(200, 200, 200)) });
        var cast = Lit(wall.Photo.Bytes.ToArray(), 1.2, 1, 0.8); // less could be the wall's paint
        var plain = await MakeAsync(cast, Kept);
        var corrected = await MakeAsync(cast, Kept with { Tone = new ToneOptions { WhiteBalance = true } });

        var (before, after) = (WallChroma(plain), WallChroma(corrected));
        Assert.InRange(before, 8, 20);
        Assert.True(after < before / 2, $"The wall's chroma was {before:0.0} and is {after:0.0}.");
        Assert.Equal([.. plain.Alterations, Alteration.WhiteBalanced], corrected.Alterations);
    }

    [Fact]
    public async Task Nothing_asked_for_leaves_every_byte()
    {
        var plain = await MakeAsync(Uploads.Portrait, Kept);
        var nothing = await MakeAsync(Uploads.Portrait, Kept with { Tone = new ToneOptions { Retouch = new HivisionRetouch() } });

        Assert.True(plain.Photo.Bytes.Span.SequenceEqual(nothing.Photo.Bytes.Span));
        Assert.Equal(plain.Alterations, nothing.Alterations);
    }

    [Fact]
    public async Task A_document_that_forbids_edits_refuses_with_a_warning()
    {
        var request = new IdPhotoRequest("us-passport");
        var plain = await MakeAsync(Uploads.Portrait, request);
        var refused = await MakeAsync(Uploads.Portrait, request with { Tone = Everything });

        Assert.True(plain.Photo.Bytes.Span.SequenceEqual(refused.Photo.Bytes.Span));
        Assert.Equal(plain.Alterations, refused.Alterations);
        var warning = Assert.Single(refused.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.StartsWith("Light, colour and grain were left as they are: the rules for us-passport", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_makes_them_and_warns()
    {
        var made = await MakeAsync(
            Lit(0.5, 0.5, 0.5),
            new("us-passport") { Background = Background.Original, Edits = EditConsent.Allow, Tone = new ToneOptions { Exposure = true, ExposureTarget = 0.4 } });

        Assert.Contains(Alteration.ExposureCorrected, made.Alterations);
        var warning = Assert.Single(made.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.StartsWith("Corrections of light, colour or grain were asked for although", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_painted_background_is_not_touched()
    {
        var colour = new Rgb(0x43, 0x8E, 0xDB);
        var made = await MakeAsync(Lit(0.5, 0.5, 0.5), new("cn-1-inch") { Format = PhotoFormat.Png, Background = Background.Solid(colour), Tone = Everything });

        var picture = Picture.Decode(made.Photo.Bytes);
        Assert.Equal((colour, colour), (picture[0, 0], picture[294, 0]));
        Assert.Contains(Alteration.Denoised, made.Alterations);
        Assert.Contains(Alteration.Retouched, made.Alterations);
        Assert.Contains(Alteration.Sharpened, made.Alterations);
    }

    [Fact]
    public async Task A_number_out_of_its_range_is_an_error()
    {
        var tone = new ToneOptions { Retouch = new HivisionRetouch { Whitening = 16 } };
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => MakeAsync(Uploads.Portrait, Kept with { Tone = tone }));
        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.StartsWith("Whitening is 16; it must be from 0 to 15.", error.Message, StringComparison.Ordinal);
    }

    private static ToneOptions Everything => new()
    {
        Exposure = true,
        WhiteBalance = true,
        Denoise = true,
        Sharpen = true,
        Retouch = new HivisionRetouch { Whitening = 5 },
    };

    private static byte[] Lit(double r, double g, double b) => Lit(Uploads.Portrait, r, g, b);

    // Multiplies the light, as a lamp would: decoded, multiplied, encoded.
    private static byte[] Lit(byte[] file, double r, double g, double b)
    {
        using var upload = new PhotoDecoder(new PhotoLimits()).Decode(file, int.MaxValue);
        new ChannelGains(r, g, b).Apply(upload.Image.Pixels);
        return new PhotoEncoder().Encode(upload.Image, new EncodeSettings { Format = PhotoFormat.Png, Dpi = 300 }).Bytes.ToArray();
    }

    // Scales the colour of skin down and leaves clothes, wall, eyes and hair as they are lit: skin is what is clearly redder than blue.
    private static byte[] WithDarkerSkin(double share)
    {
        using var upload = new PhotoDecoder(new PhotoLimits()).Decode(Uploads.Portrait, int.MaxValue);
        var pixels = upload.Image.Pixels;
        for (var i = 0; i < pixels.Length; i += PhotoImage.Channels)
        {
            if (pixels[i] > pixels[i + 2] + 12 && pixels[i] > 90)
            {
                new ChannelGains(share, share, share).Apply(pixels.Slice(i, PhotoImage.Channels));
            }
        }

        return new PhotoEncoder().Encode(upload.Image, new EncodeSettings { Format = PhotoFormat.Png, Dpi = 300 }).Bytes.ToArray();
    }

    // Between the eyes and the chin, half as wide as the face's box.
    private static double FaceMedian(IdPhotoResult result)
    {
        var (picture, box) = (Picture.Decode(result.Photo.Bytes), result.Face.Box);
        double[] light =
        [
            .. from y in Enumerable.Range((int)result.Face.ImageLeftEye.Y, (int)(result.Face.Chin.Y - result.Face.ImageLeftEye.Y))
               from x in Enumerable.Range((int)(box.X + (box.Width / 4)), (int)(box.Width / 2))
               let pixel = picture[x, y]
               let v = (0.2126 * Light.Decode(pixel.R)) + (0.7152 * Light.Decode(pixel.G)) + (0.0722 * Light.Decode(pixel.B))
               orderby v
               select (double)v,
        ];
        return light[light.Length / 2];
    }

    private static double WallChroma(IdPhotoResult result)
    {
        var picture = Picture.Decode(result.Photo.Bytes);
        return Enumerable.Range(0, 20).Select(y => Lab.From(picture[picture.Width / 8, y + 10])).Average(lab => Math.Sqrt((lab.A * lab.A) + (lab.B * lab.B)));
    }

    private Task<IdPhotoResult> MakeAsync(byte[] photo, IdPhotoRequest request) =>
        fixture.Pipeline.CreateAsync(photo, request, TestContext.Current.CancellationToken);
}
