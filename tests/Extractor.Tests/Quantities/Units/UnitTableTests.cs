using Extractor.Quantities;
using Extractor.Quantities.Units;

namespace Extractor.Tests.Quantities.Units;

public class UnitTableTests
{
    [Fact]
    public void The_tables_have_at_least_five_hundred_units_and_currencies() => Assert.True(UnitTable.Count + CurrencyTable.Count >= 500, $"{UnitTable.Count} units and {CurrencyTable.Count} currencies");

    [Theory]
    [InlineData("kilometer", 67, "meter", 67000)]
    [InlineData("square mile", 1, "square meter", 2589988.110336)]
    [InlineData("cubic foot", 1, "cubic meter", 0.028316846592)]
    [InlineData("mile per hour", 100, "meter per second", 44.704)]
    [InlineData("liter per minute", 60000, "cubic meter per second", 1)]
    [InlineData("degree celsius", 0, "kelvin", 273.15)]
    [InlineData("degree fahrenheit", 212, "kelvin", 373.15)]
    [InlineData("kilowatt-hour", 1, "joule", 3600000)]
    [InlineData("hour", 2, "second", 7200)]
    public void A_unit_of_a_fixed_size_has_a_value_in_base_units(string unit, double value, string expectedUnit, double expected)
    {
        BaseValue? found = BaseUnits.Of(unit, new QuantityValue((decimal)value));

        Assert.Equal(expectedUnit, found?.Unit);
        Assert.Equal(expected, (double)found!.Value.First, 6);
    }

    [Theory]
    [InlineData("month")]
    [InlineData("bale")]
    [InlineData("degree celsius per decade")]
    [InlineData("person")]
    public void A_unit_without_a_fixed_size_has_none(string unit) => Assert.Null(BaseUnits.Of(unit, new QuantityValue(5)));

    [Fact]
    public void A_value_too_large_for_base_units_has_none() => Assert.Null(BaseUnits.Of("light-year", new QuantityValue(1_000_000_000_000_000_000m)));

    [Fact]
    public void A_range_converts_at_both_ends() => Assert.Equal(new BaseValue(3000, 5000, "meter"), BaseUnits.Of("kilometer", new QuantityValue(3, 5)));
}
