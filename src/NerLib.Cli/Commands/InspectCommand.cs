using System.CommandLine;
using System.Globalization;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib inspect</c>: what is in a model file.</summary>
static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("MODEL.nerm") { Description = "A model file." };
        var command = new Command("inspect", "Prints a model's metadata and sections.") { file };
        command.SetAction(parsed =>
        {
            var model = NerModel.Load(parsed.GetValue(file)!);
            var info = model.Info;
            Console.WriteLine($"name      {info.Name} {info.Version}");
            Console.WriteLine($"language  {info.Language}");
            Console.WriteLine($"licence   {info.Licence}");
            Console.WriteLine($"command   {info.Command}");
            Console.WriteLine($"seed      {info.Seed}");
            foreach (var corpus in info.Corpora) Console.WriteLine($"corpus    {corpus}");
            foreach (var (name, score) in info.Scores) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"score     {name} {score:F2}"));
            foreach (var (name, length) in model.Sections)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"section   {name} {length,12:N0} bytes"));
        });
        return command;
    }
}
