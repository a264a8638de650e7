using IdPhoto.Matting;

namespace IdPhoto.Composition;

/// <summary>Puts a background behind a person.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently. Photo, matte and target have the same size and stay the caller's; photo and
/// matte are only read.
/// </remarks>
public interface IBackgroundComposer
{
    /// <summary>
    /// Fills <paramref name="target"/> with the person over the background. For <see cref="TransparentBackground"/> it receives the
    /// person's own colours, cleaned of the old background at soft edges, and the matte goes into the file's alpha channel.
    /// </summary>
    /// <param name="photo">The rendered photo.</param>
    /// <param name="matte">Opacity, one value for each pixel of the photo.</param>
    /// <param name="background">What to put behind; never <see cref="OriginalBackground"/>.</param>
    /// <param name="target">Receives the result.</param>
    void Compose(PhotoImage photo, Matte matte, Background background, PhotoImage target);
}
