package org.tocsin.core.report;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet published, exactly as it was fetched; never edited.
 *
 * @param id the hash of the other components, but for the address
 * @param outlet who published it
 * @param published when, if known
 * @param title the headline, if it was given beside the content
 * @param url where it was found, if known
 * @param mediaType the form of the content
 * @param content the content, unchanged
 */
public record Report(
        ReportId id,
        String outlet,
        @Nullable Published published,
        @Nullable String title,
        @Nullable URI url,
        MediaType mediaType,
        String content) {
    /** The most characters that a report may have. Longer ones are books, or an attack. */
    public static final int MAX_CHARS = 2_000_000;

    /** Checks that somebody published something, and that the id is the hash of it. */
    public Report {
        if (outlet.isBlank())
            throw new IllegalArgumentException("A report needs the name of its outlet. Maybe pass --outlet NAME.");
        if (content.isBlank())
            throw new IllegalArgumentException("The report is empty. Maybe the file was saved without its text.");
        if (content.length() > MAX_CHARS)
            throw new IllegalArgumentException("The report has " + content.length() + " characters; at most "
                    + MAX_CHARS + " are read. Maybe it is several reports in one file.");
        if (!id.equals(idOf(outlet, published, title, mediaType, content)))
            throw new IllegalArgumentException("The report " + id.brief() + " was changed after it was given its id.");
    }

    public static Report of(
            String outlet,
            @Nullable Published published,
            @Nullable String title,
            @Nullable URI url,
            MediaType mediaType,
            String content) {
        return new Report(
                idOf(outlet, published, title, mediaType, content), outlet, published, title, url, mediaType, content);
    }

    private static ReportId idOf(
            String outlet, @Nullable Published published, @Nullable String title, MediaType mediaType, String content) {
        MessageDigest sha = sha256();
        update(sha, outlet);
        update(sha, published == null ? null : published.toString());
        update(sha, title);
        update(sha, mediaType.name());
        update(sha, content);
        return new ReportId(HexFormat.of().formatHex(sha.digest()));
    }

    /** With its length before it, so that no component can end where its writer likes; one that is not there has -1. */
    private static void update(MessageDigest sha, @Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : bytes.length)
                .array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
