package org.tocsin.exchange.in;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, without guessing: by byte order mark, by the character set that the web server or the page declares, else
 * strictly as UTF-8. A wrong guess would shift every span and spoil names without anybody noticing.
 */
final class TextBytes {
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    /** The HTML standard wants the declaration within the first 1024 bytes; some pages are late. */
    private static final int META_WITHIN_BYTES = 4096;

    private static final Map<String, String> MAGIC = magic();

    private TextBytes() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text of the bytes.
     *
     * @param declared what the web server says that it is, if it does
     * @throws BadInputException with the first byte that does not fit
     */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        refuseBinary(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return strict(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return strict(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return strict(bytes, 2, StandardCharsets.UTF_16BE);
        Charset charset = declared != null ? declared : findMetaCharset(bytes).orElse(StandardCharsets.UTF_8);
        String text = strict(bytes, 0, charset);
        int nul = text.indexOf('\0');
        if (nul >= 0)
            throw new BadInputException("There is a zero byte at offset " + nul
                    + ". Maybe it is not text; Tocsin reads plain text and HTML.");
        return text;
    }

    private static Optional<Charset> findMetaCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_WITHIN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(start);
        return Intake.looksLikePage(start) && meta.find() ? findCharset(meta.group(1)) : Optional.empty();
    }

    /** A character set by its name; empty where Java does not know it. */
    static Optional<Charset> findCharset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError())
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "The byte 0x%02X at offset %d is not %s. Maybe it is not text, or not UTF-8; save it again as UTF-8.",
                    bytes[in.position()],
                    in.position(),
                    charset.name()));
        decoder.flush(out);
        return out.flip().toString();
    }

    private static void refuseBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        MAGIC.forEach((magic, kind) -> {
            if (start.startsWith(magic))
                throw new BadInputException(
                        "This is " + kind + ", not text. Maybe save the article as plain text or HTML first.");
        });
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
        return true;
    }

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF", "a PDF file");
        magic.put("PK\u0003\u0004", "a ZIP or office file");
        magic.put("\u0089PNG", "a PNG picture");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        magic.put("GIF8", "a GIF picture");
        magic.put("\u001f\u008b", "a compressed file");
        magic.put("SQLite f", "an SQLite database");
        magic.put("\u007fELF", "a program");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an old office file");
        return magic;
    }
}
