package org.tocsin.exchange.in;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.core.warning.Site;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sites from a GeoJSON file (RFC 7946): a FeatureCollection of points and polygons with the properties {@code id},
 * {@code name}, {@code radius_km}, {@code warn_within_km} and {@code headcount}, a list of
 * {@code {"nationality","sector","count"}}. Other properties are ignored.
 *
 * <p>A polygon becomes the circle around the middle of its bounding box that holds all its corners; {@code radius_km} may then
 * be left out, and where it is given the larger of the two holds.
 */
public final class SitesFile {
    private static final int MAX_SITES = 100_000;

    private SitesFile() {}

    /**
     * The sites of a file, in its order.
     *
     * @throws BadInputException with the number of the feature and the value that is wrong
     */
    public static List<Site> read(Path file) {
        if (!Files.isRegularFile(file))
            throw new BadInputException("No such file of sites: " + file
                    + ". Maybe name one with --sites FILE, or with \"sites\" in tocsin.yaml.");
        try {
            return parse(TextBytes.decode(ReportFiles.bytes(file)));
        } catch (UncheckedIOException e) {
            throw new BadInputException(file + ": " + ReportFiles.unreadable(e), e);
        } catch (BadInputException e) {
            throw new BadInputException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The sites of a GeoJSON text, in its order.
     *
     * @throws BadInputException with the number of the feature and the value that is wrong
     */
    public static List<Site> parse(String geoJson) {
        JsonNode features = tree(geoJson).path("features");
        if (!features.isArray())
            throw new BadInputException(
                    "There is no list of \"features\". Maybe it is not a GeoJSON FeatureCollection.");
        if (features.size() > MAX_SITES)
            throw new BadInputException("There are " + features.size() + " features; at most " + MAX_SITES
                    + " sites are watched. Maybe it is another kind of map.");
        List<Site> sites = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            Site site = site(features.get(i), i + 1);
            if (!ids.add(site.id()))
                throw new BadInputException("Feature " + (i + 1) + ": the id \"" + site.id()
                        + "\" is used twice. Maybe the feature was copied; give it an id of its own.");
            sites.add(site);
        }
        return List.copyOf(sites);
    }

    private static Site site(JsonNode feature, int number) {
        try {
            return SiteFeature.site(feature);
        } catch (BadInputException | IllegalArgumentException e) {
            throw new BadInputException("Feature " + number + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new BadInputException(
                    "Not JSON: " + e.getOriginalMessage() + " (line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                            + "). Maybe a comma is missing or the file was cut short.",
                    e);
        }
    }
}
