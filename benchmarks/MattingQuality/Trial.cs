using System.Globalization;
using IdPhoto.Matting;
using IdPhoto.MattingQuality.Measures;
using IdPhoto.MattingQuality.Scenes;

namespace IdPhoto.MattingQuality;

/// <summary>Every cut-out before every old background through every candidate; a table in Markdown.</summary>
internal sealed class Trial(IReadOnlyList<CutOut> cutOuts, TextWriter output)
{
    private static readonly Rgb[] NewBackgrounds = [Rgb.White, new(67, 142, 219)];

    /// <summary>Prints a model's table. Large models see every <paramref name="step"/>th background.</summary>
    public void Run(string name, IMattingModel model, int step = 1)
    {
        var results = new List<(string CutOut, string Wall, string Candidate, MatteErrors Errors)>();
        foreach (var (number, cutOut) in cutOuts.Index())
        {
            for (var wall = 0; wall < OldBackgrounds.All.Count; wall += step)
            {
                using var photo = Light.Photograph(cutOut, OldBackgrounds.All[wall].At, (number * 100) + wall);
                using var matte = Models.Run(model, photo);
                results.AddRange(Candidate.All.Select(c => (cutOut.Name, OldBackgrounds.All[wall].Name, c.Name, Measure(c, cutOut, photo, matte))));
            }
        }

        Print(name, "all scenes", results.GroupBy(r => r.Candidate, StringComparer.Ordinal));
        if (step > 1)
        {
            return;
        }

        Print(name, "portraits' own hair", results.Where(r => double.IsNaN(r.Errors.StrandRecall)).GroupBy(r => r.Candidate, StringComparer.Ordinal));
        foreach (var group in results.GroupBy(r => r.CutOut, StringComparer.Ordinal).Concat(results.GroupBy(r => r.Wall, StringComparer.Ordinal)))
        {
            Print(name, group.Key, group.GroupBy(r => r.Candidate, StringComparer.Ordinal));
        }
    }

    public void PrintHead() => output.WriteLine(
        "| model | scenes | refinement | SAD/1000 | MSE·1000 | Grad/1000 | Conn/1000 | fringe ΔE | strand recall |\n|---|---|---|---:|---:|---:|---:|---:|---:|");

    private static MatteErrors Measure(Candidate candidate, CutOut cutOut, PhotoImage photo, Matte matte)
    {
        using var alpha = candidate.Refine(matte, photo);
        return MatteErrors.Of(cutOut, alpha.Alpha, NewBackgrounds.Average(background =>
        {
            using var truth = Light.Compose(cutOut, (_, _) => background);
            using var finished = candidate.Compose(photo, alpha, background);
            return FringeError.Of(finished, truth, cutOut.Alpha);
        }));
    }

    private void Print(string model, string scenes, IEnumerable<IGrouping<string, (string CutOut, string Wall, string Candidate, MatteErrors Errors)>> groups)
    {
        foreach (var group in groups)
        {
            var e = MatteErrors.Mean([.. group.Select(r => r.Errors)]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {model} | {scenes} | {group.Key} | {e.Sad:F2} | {e.Mse:F2} | {e.Gradient:F2} | {e.Connectivity:F2} | {e.Fringe:F2} | {(double.IsNaN(e.StrandRecall) ? "–" : e.StrandRecall.ToString("P0", CultureInfo.InvariantCulture))} |"));
        }
    }
}
