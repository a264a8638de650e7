using System.Buffers;

namespace IdPhoto.Batch;

/// <summary>Names for an archive's files: unique whatever the case, and never a path, whatever the photo is called.</summary>
internal sealed class ArchiveNames(string reserved)
{
    // What Windows forbids in a name is taken for all: the archive travels.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    private readonly HashSet<string> _taken = new([Path.GetFileNameWithoutExtension(reserved)], StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without extension that is not taken yet, of the photo's and the template's.</summary>
    public string Stem(string photo, string template)
    {
        var first = Clean($"{Path.GetFileNameWithoutExtension(photo)}-{template}".ToCharArray());
        var name = first;
        for (var n = 2; !_taken.Add(name); n++)
        {
            name = $"{first}-{n}";
        }

        return name;
    }

    public static string Extension(PhotoFormat format) => format == PhotoFormat.Jpeg ? ".jpg" : $".{format.ToString().ToLowerInvariant()}";

    private static string Clean(char[] name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = char.IsControl(name[i]) || Forbidden.Contains(name[i]) ? '_' : name[i];
        }

        return new string(name).TrimStart('.');
    }
}
