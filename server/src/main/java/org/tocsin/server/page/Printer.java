package org.tocsin.server.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.Shell;
import org.tocsin.server.words.DayWords;

/** Prints a view through its template. */
@Component
public final class Printer {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine templates;
    private final Desk desk;

    Printer(TemplateEngine templates, Desk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    /** What a page has around its content. */
    Shell shell(String title, String here) {
        return new Shell(title, here, DayWords.of(desk.asOf()));
    }

    /** A page; it is made anew for each request, since the record may have changed. */
    ResponseEntity<String> page(String template, Object view) {
        return page(HttpStatus.OK, template, view);
    }

    ResponseEntity<String> page(HttpStatus status, String template, Object view) {
        StringOutput output = new StringOutput(16_384);
        templates.render(template + ".jte", view, output);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(output.toString());
    }
}
