package org.tocsin.reader.statement;

import java.util.List;
import java.util.Locale;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.event.Document;

/** What somebody says, in front of the sieves. */
record Piece(Document document, Voiced voiced) {
    /** Its words in lower case, quotation marks dropped to spaces, what names the speakers blanked out. */
    String lower() {
        return voiced.text(document.content())
                .toLowerCase(Locale.ROOT)
                .replace('“', ' ')
                .replace('”', ' ')
                .replace('"', ' ')
                .replace('’', '\'');
    }

    boolean isAttributed() {
        return !voiced.speakers().isEmpty();
    }

    String speaker() {
        return isAttributed() ? voiced.speakers().getLast().name() : "";
    }

    <T> List<Mention<T>> in(List<Mention<T>> mentions) {
        return mentions.stream().filter(m -> voiced.says(m.span())).toList();
    }

    Span span() {
        return voiced.content();
    }
}
