package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;

/** The sheets of an Excel workbook, one after the other, each with its heading in the first row. */
final class XlsxTable implements Table {
    /** A sheet of all 50,000 units of a large country has 30 MB; texts are held in memory. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_CELLS = 500;

    private final Input input;

    XlsxTable(Input input) {
        this.input = input;
    }

    @Override
    public void each(SourceLog log, Visitor visitor) throws IOException {
        if (input.entry() != null)
            throw new GazetteerFileException(
                    input.label() + " is a workbook inside an archive. Maybe unpack it, and import the .xlsx.");
        checkSize();
        try (ReadableWorkbook workbook = new ReadableWorkbook(input.file().toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) sheet(sheet, log, visitor);
        } catch (UncheckedIOException | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw new GazetteerFileException(
                    input.label() + " is no workbook that can be read: " + e.getMessage()
                            + ". Maybe save it as CSV and import that.",
                    e);
        }
    }

    private void sheet(Sheet sheet, SourceLog log, Visitor visitor) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<String> header = List.of();
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                List<String> cells = cells(row);
                log.row(0);
                if (header.isEmpty()) header = cells;
                else
                    Table.visit(
                            visitor,
                            header,
                            cells,
                            message -> new BadRow(input.label() + "!" + sheet.getName(), row.getRowNum(), message),
                            log);
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++)
            cells.add(row.getCellText(i).strip());
        return cells;
    }

    /** A workbook is an archive: unpacked once to nowhere, before a library holds it in memory. */
    private void checkSize() throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(input.file().toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                        unpacked += got;
                        if (unpacked > MOST_BYTES)
                            throw new GazetteerFileException(input.label() + " unpacks to more than " + MOST_BYTES
                                    + " bytes. Maybe save the sheet that you need as CSV and import that.");
                    }
                }
            }
        } catch (java.util.zip.ZipException e) {
            throw new GazetteerFileException(
                    input.label() + " is no workbook: " + e.getMessage() + ". Maybe save it as .xlsx or CSV again.", e);
        }
    }
}
