using System.CommandLine;
using System.CommandLine.Invocation;

namespace IdPhoto.ConsoleHost;

/// <summary>Prints this program's version, without the commit that the build appends to it.</summary>
internal sealed class VersionAction(string informationalVersion) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(informationalVersion.Split('+')[0]);
        return ExitCodes.Made;
    }
}
