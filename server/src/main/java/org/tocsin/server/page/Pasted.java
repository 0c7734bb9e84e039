package org.tocsin.server.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form on which one pastes a report.
 *
 * @param text the pasted text
 * @param outlet who published it, if it was filled in
 * @param published when, if it was filled in
 * @param action "add" to add it to the record; anything else only reads it
 * @param file the dropped file, if there is one
 */
record Pasted(
        String text,
        String outlet,
        String published,
        String action,
        @Nullable MultipartFile file) {
    static final Pasted EMPTY = new Pasted("", "", "", "", null);

    /** Fields that the form left out are empty. */
    @SuppressWarnings("ConstantValue") // The binding passes null for what the form left out.
    Pasted(
            @Nullable String text,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String action,
            @Nullable MultipartFile file) {
        this.text = text == null ? "" : text;
        this.outlet = outlet == null ? "" : outlet.strip();
        this.published = published == null ? "" : published.strip();
        this.action = action == null ? "" : action;
        this.file = file == null || file.isEmpty() ? null : file;
    }
}
