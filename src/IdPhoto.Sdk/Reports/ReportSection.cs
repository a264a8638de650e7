namespace IdPhoto.Reports;

/// <summary>One picture and what was found on it.</summary>
/// <param name="Report">The findings.</param>
/// <param name="File">The file that was judged.</param>
/// <param name="Alterations">What was done to it; null where it was not made here.</param>
internal sealed record ReportSection(ComplianceReport Report, ReadOnlyMemory<byte> File, IReadOnlyList<Alteration>? Alterations = null);
