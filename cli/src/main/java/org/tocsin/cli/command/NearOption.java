package org.tocsin.cli.command;

import java.util.List;
import java.util.regex.Pattern;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.store.Area;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code LAT,LON,KM}. */
final class NearOption implements ITypeConverter<Area.Circle> {
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public Area.Circle convert(String value) {
        List<String> parts = COMMA.splitAsStream(value).map(String::strip).toList();
        if (parts.size() != 3) throw wrong(value);
        try {
            return new Area.Circle(
                    new GeoPoint(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1))),
                    Double.parseDouble(parts.get(2)));
        } catch (NumberFormatException e) {
            throw wrong(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static TypeConversionException wrong(String value) {
        return new TypeConversionException(
                "\"" + value + "\" is no point with a distance. Maybe write LAT,LON,KM: 37.8,70.2,50.");
    }
}
