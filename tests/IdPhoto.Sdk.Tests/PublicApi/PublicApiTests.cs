using System.Reflection;

namespace IdPhoto.Tests.PublicApi;

/// <summary>
/// The public surface is what PublicApi.txt says. A change on purpose is approved by running this test with IDPHOTO_APPROVE=1, which
/// writes the file anew, and by reading the difference in the commit.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = RepositoryRoot.Combine("tests", "IdPhoto.Sdk.Tests", "PublicApi", "PublicApi.txt");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var surface = string.Join('\n', Surface()) + "\n";
        if (Environment.GetEnvironmentVariable("IDPHOTO_APPROVE") == "1")
        {
            File.WriteAllText(Approved, surface);
        }

        Assert.Equal(File.ReadAllText(Approved), surface);
    }

    private static IEnumerable<string> Surface() =>
        typeof(IdPhotoPipeline).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Kind(type)} {type.FullName}";
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(Own).Where(IsVisible).Select(m => m.ToString()!).Where(IsWritten).Order(StringComparer.Ordinal))
        {
            yield return $"    {member}";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        MethodBase method => (method.IsPublic || method.IsFamily) && (!method.IsSpecialName || method.IsConstructor),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(a => a.IsPublic || a.IsFamily),
        _ => false,
    };

    // What the compiler writes for records and enums follows from the rest.
    private static bool IsWritten(string member) =>
        !member.Contains('<', StringComparison.Ordinal) && !member.Contains("PrintMembers", StringComparison.Ordinal)
        && !member.Contains("EqualityContract", StringComparison.Ordinal) && !member.EndsWith("value__", StringComparison.Ordinal);
}
