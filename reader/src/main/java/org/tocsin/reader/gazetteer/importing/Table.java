package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reads tables: a heading, then rows of cells. */
interface Table {
    /** What is done with a row; an IllegalArgumentException makes it a bad row. */
    interface Visitor {
        /**
         * @param header the heading's cells
         * @param cells those of the row, at most as many as the heading has
         */
        void visit(List<String> header, List<String> cells) throws IOException;
    }

    void each(SourceLog log, Visitor visitor) throws IOException;

    /** The table of a file, by the ending of its name. */
    static Table of(Input input) {
        return input.name().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? new XlsxTable(input) : new CsvTable(input);
    }

    static void visit(Visitor visitor, List<String> header, List<String> cells, BadRow.Maker bad, SourceLog log)
            throws IOException {
        try {
            visitor.visit(header, cells);
        } catch (IllegalArgumentException e) {
            log.bad(bad.make(String.valueOf(e.getMessage())));
        }
    }
}
