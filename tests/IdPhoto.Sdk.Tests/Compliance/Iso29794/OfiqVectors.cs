using System.Globalization;

namespace IdPhoto.Tests.Compliance.Iso29794;

/// <summary>
/// What OFIQ measures on its 28 conformance images, raw and scalar: from https://github.com/BSI-OFIQ/OFIQ-Project, MIT License,
/// copyright Federal Office for Information Security, Germany.
/// </summary>
internal static class OfiqVectors
{
    /// <summary>All pairs of raw value and scalar.</summary>
    public static IReadOnlyList<Pair> Load()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("tests", "IdPhoto.Sdk.Tests", "Compliance", "Iso29794", "ofiq-vectors.csv"));
        var header = lines[0].Split(';');
        return [.. lines.Skip(1).Select(line => line.Split(';')).SelectMany(cells => Enum.GetValues<QualityComponent>().Select(component => Read(cells, component)))];

        Pair Read(string[] cells, QualityComponent component) => new(
            cells[0],
            component,
            double.Parse(cells[Array.IndexOf(header, component.ToString())], CultureInfo.InvariantCulture),
            int.Parse(cells[Array.IndexOf(header, component + ".scalar")], CultureInfo.InvariantCulture));
    }

    internal sealed record Pair(string Image, QualityComponent Component, double Raw, int Scalar);
}
