package org.tocsin.exchange.in;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A file with a JSON object a line, read line by line: it may be larger than memory. Only each line is bounded. */
final class JsonLines extends Spliterators.AbstractSpliterator<Found> {
    private final Path file;
    private final InputStream in;
    private final JsonReports reports;
    private int line;

    private JsonLines(Path file, InputStream in, JsonReports reports) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.in = in;
        this.reports = reports;
    }

    static Stream<Found> stream(Path file, JsonReports reports) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            return StreamSupport.stream(new JsonLines(file, in, reports), false).onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(new ImportProblem(file, 0, 0, ReportFiles.unreadable(e)));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Found> action) {
        try {
            for (Line next = readLine(); next.length() > 0; next = readLine()) {
                line++;
                if (next.isBlank()) continue;
                action.accept(found(next));
                return true;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found found(Line next) {
        try {
            if (next.length() > ReportFiles.MAX_BYTES) throw ReportFiles.tooLarge(next.length());
            String text = TextBytes.decode(next.bytes());
            return new Found.OfReport(file, line, next.length(), reports.parse(text));
        } catch (BadInputException e) {
            return new ImportProblem(file, line, next.length(), String.valueOf(e.getMessage()));
        }
    }

    /** The next line with its end; of a line that is too long only the beginning is kept. Length 0 at the end of the file. */
    private Line readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            length++;
            if (b == '\n') break;
            if (length <= ReportFiles.MAX_BYTES) bytes.write(b);
        }
        return new Line(bytes.toByteArray(), length);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that were kept of a line, and how many it has. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Line(byte[] bytes, long length) {
        boolean isBlank() {
            for (byte b : bytes) if (b > ' ' || b < 0) return false;
            return true;
        }
    }
}
