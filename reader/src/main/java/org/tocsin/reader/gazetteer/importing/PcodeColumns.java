package org.tocsin.reader.gazetteer.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a table of P-codes has what. Three generations of headings are known: admin2Name_en with admin2Pcode, ADM2_EN with
 * ADM2_PCODE, adm2_name with adm2_pcode; further names stand in columns such as ADM2_DA, adm2_name1 or ADM2_REF.
 */
final class PcodeColumns {
    private static final int DEEPEST = 5;
    private static final Pattern NO_NAME =
            Pattern.compile(".*(pcode|type|source|date|level|valid|id)|.*_(lat|lon|x|y|lang|area).*");

    private final List<String> header;
    private final int level;

    private PcodeColumns(List<String> header, int level) {
        this.header = header;
        this.level = level;
    }

    /** Those of a heading; empty where it has no P-codes. */
    static Optional<PcodeColumns> find(List<String> heading) {
        List<String> lower =
                heading.stream().map(h -> h.toLowerCase(Locale.ROOT).strip()).toList();
        for (int level = DEEPEST; level >= 0; level--) {
            PcodeColumns columns = new PcodeColumns(lower, level);
            if (columns.column(level, "pcode") >= 0) return Optional.of(columns);
        }
        return Optional.empty();
    }

    /** The level of the units that the table lists: 0 the country, 1 its provinces. */
    int level() {
        return level;
    }

    String pcode(List<String> cells, int ofLevel) {
        return cell(cells, column(ofLevel, "pcode"));
    }

    /** The English name, or whichever is the main one. */
    String name(List<String> cells, int ofLevel) {
        for (String kind : List.of("en", "name_en", "name", "ref", "ref_name")) {
            String name = cell(cells, column(ofLevel, kind));
            if (!name.isEmpty()) return name;
        }
        return names(cells, ofLevel).stream().findFirst().orElse("");
    }

    /** All names of a unit. */
    List<String> names(List<String> cells, int ofLevel) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            boolean own = heading.startsWith("adm" + ofLevel) || heading.startsWith("admin" + ofLevel);
            String name = cell(cells, i);
            if (own && !name.isEmpty() && !NO_NAME.matcher(heading).matches()) names.add(name);
        }
        return names;
    }

    /** A cell by the heading of its column; blank where there is none. */
    String value(List<String> cells, String... headings) {
        for (String heading : headings) {
            String value = cell(cells, header.indexOf(heading));
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    private int column(int ofLevel, String kind) {
        for (String heading : List.of(
                "adm" + ofLevel + "_" + kind,
                "admin" + ofLevel + kind,
                "admin" + ofLevel + "_" + kind,
                "adm" + ofLevel + kind)) {
            int found = header.indexOf(heading);
            if (found >= 0) return found;
        }
        return -1;
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
