package org.tocsin.server.map;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layers of the base map that this program was built with. It works without any. */
public final class Basemap {
    private static final String LAYERS = Stream.of("countries", "admin1", "places")
            .filter(l -> Basemap.class.getResource("/static/map/" + l + ".json") != null)
            .collect(Collectors.joining(" "));

    private Basemap() {}

    /** Their names, with spaces between. */
    public static String layers() {
        return LAYERS;
    }
}
