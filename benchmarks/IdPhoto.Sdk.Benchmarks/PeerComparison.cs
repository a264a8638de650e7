using System.Diagnostics;
using System.Text.Json;

namespace IdPhoto.Benchmarks;

/// <summary>
/// The library beside sharp and onnxruntime-node (benchmarks/peers/node) on one upload, in alternating rounds of one run, so that both
/// meet the same machine. Prints medians and their ratio as a markdown table.
/// </summary>
internal static class PeerComparison
{
    private const int Rounds = 4;

    public static async Task<int> RunAsync(int runs)
    {
        var folder = Path.Combine(Uploads.RepositoryFolder(), "artifacts", "peers");
        Directory.CreateDirectory(folder);
        var node = Path.Combine(Uploads.RepositoryFolder(), "benchmarks", "peers", "node");
        if (!Directory.Exists(Path.Combine(node, "node_modules")))
        {
            Console.Error.WriteLine($"Run 'npm install' in {Path.GetRelativePath(Environment.CurrentDirectory, node)} first.");
            return 2;
        }

        Console.WriteLine("| upload → us-visa 600×600 on white | IdPhoto.Sdk, ms | sharp + onnxruntime-node, ms | ratio |");
        Console.WriteLine("|---|---|---|---|");
        await using var pipeline = IdPhotoPipeline.CreateDefault();
        foreach (var (name, file) in new[] { ("12 MP JPEG", Uploads.TwelveMegapixels()), ("0.26 MP PNG", Uploads.Portrait) })
        {
            var path = Path.Combine(folder, name.Replace(' ', '-'));
            await File.WriteAllBytesAsync(path, file);
            var (ours, theirs) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.AddRange(await TimeOursAsync(pipeline, file, runs / Rounds));
                theirs.AddRange(await TimeNodeAsync(node, path, runs / Rounds));
            }

            var (a, b) = (Median(ours), Median(theirs));
            Console.WriteLine($"| {name} | {a:0.0} | {b:0.0} | {a / b:0.00} |");
        }

        return 0;
    }

    private static async Task<IEnumerable<double>> TimeOursAsync(IdPhotoPipeline pipeline, byte[] file, int runs)
    {
        const int WarmUp = 5;

        // The other program judges nothing: the report is left out of both.
        var request = new IdPhotoRequest("us-visa") { Background = Background.White, Edits = EditConsent.Allow, IncludeCompliance = false };
        var times = new List<double>();
        for (var i = 0; i < runs + WarmUp; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await pipeline.CreateAsync(file, request);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times.Skip(WarmUp);
    }

    private static async Task<double[]> TimeNodeAsync(string folder, string photo, int runs)
    {
        var models = Path.Combine(Uploads.RepositoryFolder(), "models");
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "make.mjs"), photo, models, $"{runs}", photo + ".out.jpg"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<double[]>(output)!;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
