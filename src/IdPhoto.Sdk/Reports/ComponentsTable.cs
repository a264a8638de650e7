using System.Globalization;
using System.Text;
using static IdPhoto.Reports.HtmlPage;

namespace IdPhoto.Reports;

/// <summary>The quality components of ISO/IEC 29794-5, folded up: they say how useful the photo is for recognition, not whether it is accepted.</summary>
internal sealed class ComponentsTable(ReportTexts texts)
{
    public string Write(IReadOnlyList<QualityScore> quality)
    {
        var measured = quality.Where(score => score.Scalar is not null).ToArray();
        if (measured.Length == 0)
        {
            return string.Empty;
        }

        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section><details><summary>{Text(texts["components"])}</summary><p>{Text(texts["components.note"])}</p><ul class=\"scores\">");
        foreach (var score in measured)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><span>{Text(ReportTexts.Component(score.Component))}</span><meter min=\"0\" max=\"100\" value=\"{score.Scalar}\"></meter><b>{score.Scalar}</b></li>");
        }

        return html.Append("</ul></details></section>").ToString();
    }
}
