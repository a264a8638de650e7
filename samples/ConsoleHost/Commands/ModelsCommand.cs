using System.CommandLine;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto models</c>: which models there are, and their files.</summary>
internal sealed class ModelsCommand(IPhotoServices photos, Terminal terminal)
{
    public Command Create()
    {
        var command = new Command("models", "List, fetch and check models.")
        {
            new ModelsListCommand(photos, terminal).Create(),
            new ModelsPullCommand(photos, terminal).Create(),
            new ModelsVerifyCommand(photos, terminal).Create(),
            new ModelsPathCommand(photos, terminal).Create(),
        };
        ExamplesHelpAction.Attach(command, "idphoto models list", "idphoto models pull modnet", "idphoto models verify", "idphoto models path");
        return command;
    }

    /// <summary>An argument that takes one name of a model or several, completed by the shell.</summary>
    public static Argument<T> Names<T>(string description, ArgumentArity arity)
    {
        var argument = new Argument<T>("NAME") { Description = description, Arity = arity };
        argument.CompletionSources.Add([.. ModelCatalog.All.Select(m => m.Name)]);
        return argument;
    }

    /// <summary>A name's model.</summary>
    /// <exception cref="CommandLineException">No model is called that.</exception>
    public static ModelDescriptor Find(string name) => ModelCatalog.Find(name) ?? throw new CommandLineException(
        CommandLineException.InvalidUsage, $"No model is called '{name}'. 'idphoto models list' lists them.");
}
