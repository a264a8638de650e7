using System.Diagnostics;
using System.Globalization;

namespace IdPhoto.Tests.Files;

/// <summary>Renders a PDF with another program than the one that wrote it: pdftoppm of poppler-utils.</summary>
internal static class Poppler
{
    /// <summary>The first page as PNG. Skips the test where pdftoppm is missing; with IDPHOTO_REQUIRE_SHARED=1 it fails instead.</summary>
    public static async Task<byte[]> RenderAsync(ReadOnlyMemory<byte> pdf, int dpi, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("idphoto-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "sheet.pdf");
            await File.WriteAllBytesAsync(path, pdf, cancellationToken);
            using var program = Start(path, dpi);
            await program.WaitForExitAsync(cancellationToken);
            Assert.Equal(0, program.ExitCode);
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "page.png"), cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(string path, int dpi)
    {
        string[] arguments = ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-png", "-singlefile", path, Path.ChangeExtension(path, null).Replace("sheet", "page", StringComparison.Ordinal)];
        try
        {
            return Process.Start(new ProcessStartInfo("pdftoppm", arguments))!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            const string Sentence = "This test renders a PDF with pdftoppm, which is not installed: install poppler-utils.";
            if (Environment.GetEnvironmentVariable("IDPHOTO_REQUIRE_SHARED") == "1")
            {
                Assert.Fail(Sentence);
            }

            Assert.Skip(Sentence);
            throw;
        }
    }
}
