using System.Reflection;
using Xunit.Sdk;

namespace Extractor.Review.Tests.Databases;

/// <summary>Runs a test on an SQLite file of its own.</summary>
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite]];
}
