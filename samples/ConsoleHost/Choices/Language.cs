namespace IdPhoto.ConsoleHost.Choices;

/// <summary>The language of remedies and reports.</summary>
internal enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified characters.</summary>
    Chinese,
}
