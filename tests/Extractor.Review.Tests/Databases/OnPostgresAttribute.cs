using System.Reflection;
using Xunit.Sdk;

namespace Extractor.Review.Tests.Databases;

/// <summary>Runs a test in a schema of its own on the PostgreSQL server that <c>tests/run</c> starts; without one the test is reported as skipped.</summary>
internal sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (TestDatabase.PostgresAddress is null)
        {
            Skip = $"{TestDatabase.AddressVariable} names no PostgreSQL server; tests/run starts one.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Postgres]];
}
