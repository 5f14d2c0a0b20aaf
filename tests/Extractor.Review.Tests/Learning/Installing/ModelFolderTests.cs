using Extractor.Models;
using Extractor.Review.Learning;
using Extractor.Review.Learning.Installing;

namespace Extractor.Review.Tests.Learning.Installing;

public sealed class ModelFolderTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("models").FullName;

    private string Model => Path.Combine(_directory, "confidence.model");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_was_replaced_is_kept_with_a_number_and_put_back_step_by_step()
    {
        ModelFile.Write(Model, "confidence", "first"u8);
        using ModelFolder folder = ModelFolder.Open(_directory);
        folder.Hold();
        Assert.Equal(1, Install(folder, "second"));
        Assert.Equal(2, Install(folder, "third"));
        Assert.Equal("third", Content());

        Assert.Equal(2, folder.Revert().Number);
        Assert.Equal("second", Content());
        Assert.Equal(1, folder.Revert().Number);
        Assert.Equal("first", Content());
        Assert.Equal(0, folder.Revert().Number);
        Assert.Equal("first", Content());
    }

    [Fact]
    public void A_new_folder_gets_the_whole_set_and_keeps_what_the_program_came_with()
    {
        string fresh = Path.Combine(_directory, "of", "my", "own");
        using ModelFolder folder = ModelFolder.Open(fresh);
        Assert.Equal(ModelSet.DefaultDirectory, folder.Source);
        folder.Hold();
        Install(folder, "learned");
        Assert.Equal(Directory.GetFiles(ModelSet.DefaultDirectory, "*.model").Select(Path.GetFileName).Order(), Directory.GetFiles(fresh, "*.model").Select(Path.GetFileName).Order());
        Assert.Equal(File.ReadAllBytes(Path.Combine(ModelSet.DefaultDirectory, "confidence.model")), File.ReadAllBytes(Path.Combine(fresh, "confidence.model.1")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_with_the_way_out()
    {
        ModelFile.Write(Model, "confidence", "first"u8);

        // As in a folder without permission, for which an administrator needs none: the file that is written first cannot be.
        Directory.CreateDirectory(Path.Combine(_directory, ".learning.lock"));
        using ModelFolder folder = ModelFolder.Open(_directory);
        LearningException problem = Assert.Throws<LearningException>(folder.Hold);
        Assert.Contains(_directory, problem.Message, StringComparison.Ordinal);
        Assert.Contains("--models DIR", problem.Message, StringComparison.Ordinal);
        Assert.Equal("first", Content());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_told_with_the_way_out()
    {
        File.WriteAllText(Path.Combine(_directory, "taken"), "");
        using ModelFolder folder = ModelFolder.Open(Path.Combine(_directory, "taken"));
        Assert.Contains("--models DIR", Assert.Throws<LearningException>(folder.Hold).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_process_learns_into_a_folder_at_a_time()
    {
        using ModelFolder first = ModelFolder.Open(_directory);
        first.Hold();
        using ModelFolder second = ModelFolder.Open(_directory);
        Assert.Contains("Another process", Assert.Throws<LearningException>(second.Hold).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_cannot_be_read_back_replaces_nothing()
    {
        ModelFile.Write(Model, "confidence", "first"u8);
        using ModelFolder folder = ModelFolder.Open(_directory);
        folder.Hold();
        Assert.Throws<ModelException>(() => folder.Install(new Dictionary<string, Action<string>> { ["confidence"] = path => File.WriteAllText(path, "half a mod") }));
        Assert.Equal("first", Content());
    }

    private static int Install(ModelFolder folder, string content) =>
        folder.Install(new Dictionary<string, Action<string>> { ["confidence"] = path => ModelFile.Write(path, "confidence", System.Text.Encoding.UTF8.GetBytes(content)) });

    private string Content() => System.Text.Encoding.UTF8.GetString(ModelFile.Read(Model, "confidence", out _));
}
