package org.tocsin.exchange.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Sector;
import org.tocsin.core.warning.Headcount;
import org.tocsin.core.warning.Site;
import tools.jackson.databind.JsonNode;

/** One feature of a file of sites. */
final class SiteFeature {
    private SiteFeature() {}

    static Site site(JsonNode feature) {
        SiteShape shape = SiteShape.of(feature.path("geometry"));
        JsonNode properties = feature.path("properties");
        double radius = shape.isArea()
                ? Math.max(shape.radiusKm(), findNumber(properties, "radius_km").orElse(0.0))
                : number(properties, "radius_km");
        return new Site(
                text(properties, "id"),
                text(properties, "name"),
                shape.middle(),
                radius,
                number(properties, "warn_within_km"),
                headcounts(properties.path("headcount")));
    }

    private static List<Headcount> headcounts(JsonNode list) {
        if (list.isMissingNode() || list.isNull()) return List.of();
        if (!list.isArray())
            throw new BadInputException("\"headcount\" is " + list + ". Maybe write it as a list: [{\"count\": 12}].");
        List<Headcount> headcounts = new ArrayList<>();
        for (JsonNode one : list)
            headcounts.add(new Headcount(findText(one, "nationality"), sector(findText(one, "sector")), count(one)));
        return headcounts;
    }

    private static int count(JsonNode headcount) {
        JsonNode count = headcount.path("count");
        if (!count.isInt())
            throw new BadInputException(
                    "The \"count\" of " + headcount + " is no whole number. Maybe write \"count\": 12.");
        return count.intValue();
    }

    private static @Nullable Sector sector(@Nullable String label) {
        if (label == null) return null;
        return Sector.findByLabel(label)
                .orElseThrow(() -> new BadInputException("There is no sector \"" + label + "\". Maybe it is one of "
                        + Stream.of(Sector.values()).map(Sector::label).collect(Collectors.joining(", ")) + "."));
    }

    private static double number(JsonNode properties, String name) {
        return findNumber(properties, name)
                .orElseThrow(() -> new BadInputException("There is no \"" + name
                        + "\". Maybe write it as a number of kilometres: \"" + name + "\": 20."));
    }

    private static Optional<Double> findNumber(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isNumber() || !Double.isFinite(value.doubleValue()))
            throw new BadInputException("\"" + name + "\" is " + value + ". Maybe write it as a number of kilometres.");
        return Optional.of(value.doubleValue());
    }

    private static String text(JsonNode properties, String name) {
        String text = findText(properties, name);
        if (text == null)
            throw new BadInputException(
                    "There is no \"" + name + "\". Maybe it stands beside \"properties\" instead of in it.");
        return text;
    }

    private static @Nullable String findText(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isString())
            throw new BadInputException("\"" + name + "\" is " + value + ". Maybe put it in quotation marks.");
        return value.stringValue();
    }
}
