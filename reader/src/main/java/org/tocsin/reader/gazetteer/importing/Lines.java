package org.tocsin.reader.gazetteer.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 file, one at a time. A line that is too long or no UTF-8 is a bad row; its end is still found. */
final class Lines implements AutoCloseable {
    private final Input input;
    private final SourceLog log;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[Sizes.LINE_BYTES];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int at;
    private int filled;
    private long number;

    Lines(Input input, SourceLog log) throws IOException {
        this.input = input;
        this.log = log;
        in = input.open();
    }

    /** The number of the last line that was given, from 1. */
    long number() {
        return number;
    }

    /** The next good line; null at the end. */
    @Nullable
    String next() throws IOException {
        for (int length = read(); length != -1; length = read()) {
            log.row(length == TOO_LONG ? Sizes.LINE_BYTES : length + 1L);
            if (length == TOO_LONG) {
                bad("The line has more than " + Sizes.LINE_BYTES + " bytes. Maybe the file is not of this form.");
                continue;
            }
            int start = number == 1 && startsWithMark(length) ? 3 : 0;
            try {
                return decoder.decode(ByteBuffer.wrap(line, start, length - start))
                        .toString();
            } catch (CharacterCodingException e) {
                bad("The line is not UTF-8. Maybe the file was saved in another character set.");
            }
        }
        return null;
    }

    void bad(String message) {
        log.bad(new BadRow(input.label(), number, message));
    }

    private static final int TOO_LONG = -2;

    /** Reads a line into the buffer; its length, -1 at the end of the file, or {@link #TOO_LONG}. */
    private int read() throws IOException {
        int length = 0;
        boolean any = false;
        boolean tooLong = false;
        while (true) {
            if (at == filled && !fill()) {
                if (!any) return -1;
                break;
            }
            any = true;
            byte b = buffer[at++];
            if (b == '\n') break;
            if (length < line.length) line[length++] = b;
            else tooLong = true;
        }
        number++;
        if (tooLong) return TOO_LONG;
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private boolean startsWithMark(int length) {
        return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
