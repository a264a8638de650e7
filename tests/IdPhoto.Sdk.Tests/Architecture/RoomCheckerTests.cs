namespace IdPhoto.Tests.Architecture;

/// <summary>The checker on small sources that break the rules: it must fail when it should, and only then.</summary>
public sealed class RoomCheckerTests
{
    private static readonly RoomTable Table = RoomTable.Parse("""
        | Room | Holds | May use |
        |---|---|---|
        | every room | | root (`IdPhotoException`) |
        | Imaging | pixels | – |
        | Detection | faces | Imaging |
        | Landmarks | points | Imaging, Detection (`Face`, `FacePoints`) |
        | root | the pipeline | all |

        | Library | May be named in |
        |---|---|
        | `NetVips` | Imaging |
        """);

    // One namespace throughout: rooms are folders, so that a use needs no using directive.
    private static readonly (string Path, string Text)[] Lawful =
    [
        ("IdPhotoException.cs", "namespace IdPhoto; public class IdPhotoException : Exception;"),
        ("IdPhotoPipeline.cs", "namespace IdPhoto; public class IdPhotoPipeline { public Face? Last; public Photo? Photo; }"),
        ("Imaging/Photo.cs", "namespace IdPhoto; /** <see cref='Face'/> */ public class Photo { public int Width; }"),
        ("Detection/Face.cs", "namespace IdPhoto; public record Face(Photo Photo) { static Face No => throw new IdPhotoException(); }"),
        ("Detection/FaceSearch.cs", "namespace IdPhoto; public class FaceSearch { public Face? Find() => null; public class Options; }"),
        ("Landmarks/Points.cs", "namespace IdPhoto; public class Points { public int Of(Face f) => f.Photo.Width; }"),
    ];

    [Fact]
    public void Lawful_uses_pass_comments_and_errors_included() => Assert.Empty(ForbiddenUses());

    [Theory]
    [InlineData("Imaging/X.cs", "class X { Face? F; }", "Imaging/X.cs:2: Imaging may not use Detection's Face")]
    [InlineData("Imaging/X.cs", "class X { List<Face[]>? F; }", "Imaging/X.cs:2: Imaging may not use Detection's Face")]
    [InlineData("Imaging/X.cs", "class X : IdPhotoPipeline;", "Imaging/X.cs:2: Imaging may not use root's IdPhotoPipeline")]
    [InlineData("Imaging/Y/X.cs", "class X { Type T => typeof(IdPhoto.Face); }", "Imaging/Y/X.cs:2: Imaging may not use Detection's Face")]
    [InlineData("Landmarks/X.cs", "class X { FaceSearch? S; }", "Landmarks/X.cs:2: Landmarks may not use Detection's FaceSearch")]
    [InlineData("Landmarks/X.cs", "class X { FaceSearch.Options? O; }", "Landmarks/X.cs:2: Landmarks may not use Detection's FaceSearch")]
    [InlineData("Attic/X.cs", "class X { Photo? P; }", "Attic/X.cs:2: Attic may not use Imaging's Photo")]
    public void A_forbidden_type_is_reported_with_its_place(string path, string code, string expected) =>
        Assert.Equal([expected], ForbiddenUses((path, "namespace IdPhoto;\n" + code)));

    [Fact]
    public void A_use_that_names_no_type_is_reported_too()
    {
        // A method hands out what the room may not know: by an implicit type, a member, and a target-typed new.
        var broker = ("Detection/Broker.cs", "namespace IdPhoto; public class Broker { public int Age; }");
        var hub = ("Imaging/Hub.cs", "namespace IdPhoto; public class Hub { public Broker Any = null!; public void Take(Broker b) { } }");
        var user = ("Landmarks/X.cs", """
            namespace IdPhoto;
            class X
            {
                int Age(Hub hub)
                {
                    var broker = hub.Any;
                    hub.Take(new());
                    return hub.Any.Age;
                }
            }
            """);

        Assert.Equal(
            [
                "Imaging/Hub.cs:1: Imaging may not use Detection's Broker",
                "Landmarks/X.cs:6: Landmarks may not use Detection's Broker",
                "Landmarks/X.cs:7: Landmarks may not use Detection's Broker",
                "Landmarks/X.cs:8: Landmarks may not use Detection's Broker",
            ],
            ForbiddenUses(broker, hub, user));
    }

    [Theory]
    [InlineData("Detection/X.cs", "using NetVips;\nclass X;", "Detection/X.cs:1: Detection may not name NetVips")]
    [InlineData("X.cs", "class X\n{ global::NetVips.Image? I; }", "X.cs:2: root may not name NetVips")]
    public void A_library_outside_its_door_is_reported(string path, string code, string expected) =>
        Assert.Equal([expected], RoomChecker.ForbiddenUsesOf("NetVips", Table.Libraries["NetVips"], SourceFiles.Compile([(path, code)])));

    [Fact]
    public void A_library_behind_its_door_passes() => Assert.Empty(
        RoomChecker.ForbiddenUsesOf("NetVips", Table.Libraries["NetVips"], SourceFiles.Compile([("Imaging/X.cs", "using NetVips;")])));

    private static IReadOnlyList<string> ForbiddenUses(params (string Path, string Text)[] more) =>
        RoomChecker.ForbiddenUses(SourceFiles.Compile([.. Lawful, .. more]), Table);
}
