using System.Text.Json;
using IdPhoto.Imaging;
using NetVips;

namespace IdPhoto.AspNetCore.Tests.Hivision;

public sealed class HivisionApiTests
{
    [Fact]
    public async Task An_id_photo_has_the_size_asked_for_and_is_transparent_around_the_person()
    {
        await using var service = new TestService();
        using var client = service.Client();
        var reply = await PostAsync(client, "idphoto", TestService.Astronaut);
        Assert.Equal(["image_base64_hd", "image_base64_standard", "status"], reply.EnumerateObject().Select(field => field.Name).Order());
        using var standard = Read(reply, "image_base64_standard");
        Assert.Equal((295, 413, 4), (standard.Width, standard.Height, standard.Bands));
        // Transparent in the upper corner, opaque in the middle of the face.
        Assert.True(standard.Getpoint(2, 2)[3] < 20);
        Assert.Equal(255, standard.Getpoint(147, 190)[3]);
        using var hd = Read(reply, "image_base64_hd");
        Assert.Equal(4, hd.Bands);

        // The finished cut-out goes through the two routes that people call next.
        var file = Bytes(reply, "image_base64_standard");
        using var red = Read(await PostAsync(client, "add_background", file, ("color", "FF0000")), "image_base64");
        Assert.Equal([255, 0, 0], red.Getpoint(2, 2)[..3]);
        var blue = await PostAsync(client, "add_background", file, ("color", "#0000ff"), ("kb", "20"));
        Assert.StartsWith("data:image/jpeg;base64,", blue.GetProperty("image_base64").GetString(), StringComparison.Ordinal);
        Assert.True(Bytes(blue, "image_base64").Length <= 20 * 1024);
    }

    [Fact]
    public async Task The_base64_field_and_the_parameters_are_read()
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"data:image/png;base64,{Convert.ToBase64String(TestService.Astronaut)}"), "input_image_base64" },
            { new StringContent("200"), "width" },
            { new StringContent("300"), "height" },
            { new StringContent("False"), "hd" },
            { new StringContent("0.3"), "head_measure_ratio" },
            { new StringContent("5"), "whitening_strength" },
        };
        using var response = await client.PostAsync("/hivision/idphoto", form);
        var reply = await TestService.JsonAsync(response);
        Assert.False(reply.TryGetProperty("image_base64_hd", out _));
        using var standard = Read(reply, "image_base64_standard");
        Assert.Equal((200, 300), (standard.Width, standard.Height));
    }

    [Fact]
    public async Task A_cut_out_person_is_cropped_by_its_own_alpha()
    {
        await using var service = new TestService();
        using var client = service.Client();
        var matted = await PostAsync(client, "human_matting", TestService.Astronaut);
        using var person = Read(matted, "image_base64");
        Assert.Equal((512, 512, 4), (person.Width, person.Height, person.Bands));
        var reply = await PostAsync(client, "idphoto_crop", Bytes(matted, "image_base64"), ("hd", "false"));
        using var standard = Read(reply, "image_base64_standard");
        Assert.Equal((295, 413, 4), (standard.Width, standard.Height, standard.Bands));
        Assert.True(standard.Getpoint(2, 2)[3] < 20);
        Assert.Equal(255, standard.Getpoint(147, 190)[3]);
    }

    [Fact]
    public async Task A_photo_without_a_face_is_answered_with_status_false()
    {
        await using var service = new TestService();
        using var client = service.Client();
        var reply = await PostAsync(client, "idphoto", Grey(400, 500));
        Assert.Equal("{\"status\":false}", reply.GetRawText());
    }

    [Fact]
    public async Task Layout_watermark_and_size_give_pictures()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var sheet = Read(await PostAsync(client, "generate_layout_photos", Grey(295, 413)), "image_base64");
        Assert.Equal((1800, 1200), (Math.Max(sheet.Width, sheet.Height), Math.Min(sheet.Width, sheet.Height)));
        using var marked = Read(await PostAsync(client, "watermark?size=40&opacity=1", Grey(300, 400), ("text", "SAMPLE")), "image_base64");
        Assert.Equal((300, 400), (marked.Width, marked.Height));
        // Grey 128 with black letters all over: darker, but not black.
        Assert.InRange(marked.Avg(), 20, 126);
        var sized = await PostAsync(client, "set_kb", Grey(300, 400), ("kb", "10"));
        Assert.True(Bytes(sized, "image_base64").Length <= 10 * 1024);
    }

    [Fact]
    public async Task A_layout_keeps_to_its_kilobytes_and_is_the_librarys_own_sheet()
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        var file = Bytes(await PostAsync(client, "generate_layout_photos", TestService.Astronaut, ("kb", "150")), "image_base64");

        using var photo = new PhotoDecoder(new PhotoLimits()).Decode(TestService.Astronaut);
        var options = new SheetOptions { Paper = PaperSize.FourBySix, CutLines = CutLines.None, MaxKilobytes = 150, AllowStretch = true };
        var sheet = PrintSheet.Create(photo.Image, 295 * 25.4 / 300, 413 * 25.4 / 300, options);
        Assert.True(sheet.Bytes.Length <= 150 * 1024);
        Assert.Equal(sheet.Bytes.ToArray(), file);
    }

    [Theory]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".tif")]
    public async Task A_cut_out_of_any_format_lets_the_background_through(string format)
    {
        await using var service = new TestService(new FakePipeline());
        using var client = service.Client();
        using var colours = Image.NewFromBuffer(Grey(300, 400));
        using var left = Image.Black(150, 400);
        using var alpha = left.Embed(0, 0, 300, 400, Enums.Extend.Background, [255.0]);
        using var cutout = colours.Bandjoin(alpha);
        var file = format == ".webp" ? cutout.WebpsaveBuffer(lossless: true, exact: true) : cutout.WriteToBuffer(format);

        using var red = Read(await PostAsync(client, "add_background", file, ("color", "FF0000")), "image_base64");

        // Transparent on the left; opaque on the right, where blending in linear light gives a grey back to within one level.
        Assert.Equal([255, 0, 0], red.Getpoint(40, 200)[..3]);
        Assert.All(red.Getpoint(260, 200)[..3], value => Assert.InRange(value, 127, 129));
    }

    [Theory]
    [InlineData("idphoto", "human_matting_model", "rmbg-1.4", 422)]
    [InlineData("idphoto", "head_measure_ratio", "2", 400)]
    [InlineData("idphoto", "height", "tall", 400)]
    [InlineData("add_background", "render", "3", 400)]
    [InlineData("add_background", "color", "red", 400)]
    public async Task What_cannot_be_meant_is_a_problem(string route, string field, string value, int status)
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var response = await client.PostAsync($"/hivision/{route}", Form(TestService.Astronaut, (field, value)));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    // The portrait ends above that product's crop: the frame goes on below it.
    [Theory]
    [InlineData("idphoto", "crop, resample, background-replaced, canvas-extended, retouched", "whitening_strength", "5")]
    [InlineData("idphoto", "crop, resample, background-replaced, canvas-extended", "hd", "false")]
    [InlineData("human_matting", "background-replaced", "dpi", "300")]
    [InlineData("add_background", "background-replaced", "color", "FF0000")]
    [InlineData("generate_layout_photos", "resample", "dpi", "300")]
    [InlineData("watermark", "watermarked", "text", "SAMPLE")]
    [InlineData("set_kb", null, "kb", "50")]
    public async Task What_was_done_is_said_in_a_header_for_the_body_is_theirs(string route, string? changes, string field, string value)
    {
        await using var service = new TestService();
        using var client = service.Client();
        using var response = await client.PostAsync($"/hivision/{route}", Form(TestService.Astronaut, (field, value)));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(changes, response.Headers.TryGetValues("IdPhoto-Changes", out var said) ? Assert.Single(said) : null);
    }

    private static byte[] Grey(int width, int height)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var grey = black.Linear([1.0], [128.0]).Cast(Enums.BandFormat.Uchar);
        return grey.JpegsaveBuffer();
    }

    private static MultipartFormDataContent Form(byte[] picture, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(picture), "input_image", "me.jpg" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return form;
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string route, byte[] picture, params (string Name, string Value)[] fields)
    {
        using var response = await client.PostAsync($"/hivision/{route}", Form(picture, fields));
        Assert.Equal(200, (int)response.StatusCode);
        return await TestService.JsonAsync(response);
    }

    private static byte[] Bytes(JsonElement reply, string field)
    {
        Assert.True(reply.GetProperty("status").GetBoolean());
        return Convert.FromBase64String(reply.GetProperty(field).GetString()!.Split(',')[1]);
    }

    private static Image Read(JsonElement reply, string field) => Image.NewFromBuffer(Bytes(reply, field));
}
