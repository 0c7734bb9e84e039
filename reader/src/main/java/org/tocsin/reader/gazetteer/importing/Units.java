package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/** The codes of countries or of their units, by number in the order of their coming. */
final class Units {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    int number(String code) {
        Integer known = numbers.get(code);
        if (known != null) return known;
        if (codes.size() >= Sizes.UNITS)
            throw new GazetteerFileException("The source names more than " + Sizes.UNITS
                    + " units. Maybe it is not of the form that --as says.");
        numbers.put(code, codes.size());
        codes.add(code);
        return codes.size() - 1;
    }

    String get(int number) {
        return number < codes.size() ? codes.get(number) : "";
    }

    FileStrings strings(Path folder, Part part) throws IOException {
        FileStrings strings = new FileStrings(folder, part.name());
        for (String code : codes) strings.add(code);
        return strings;
    }
}
