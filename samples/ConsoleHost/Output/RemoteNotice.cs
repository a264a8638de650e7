using IdPhoto.ConsoleHost.Choices;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Says that photos leave the machine, before the first one does.</summary>
internal static class RemoteNotice
{
    public static void Write(Terminal terminal, ModelChoices choices)
    {
        if (choices.Detector?.Model is FacePlusPlusChoice { Options.BaseUrl.Host: var host })
        {
            terminal.WriteError(
                $"notice: each photo leaves this machine and is sent to Face++ at {host}. It is biometric data: the person in it must have consented.");
        }
    }
}
