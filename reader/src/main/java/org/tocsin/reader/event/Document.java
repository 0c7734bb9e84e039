package org.tocsin.reader.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;
import org.tocsin.core.text.Article;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.People;
import org.tocsin.reader.lexicon.Trigger;

/**
 * An article with everything that the lexicons, the gazetteer, the calendar and the number reader found in it.
 *
 * @param encoded what the encoder found; {@link EncoderReading#NONE} where it did not read
 */
public record Document(Article article, @Nullable Published published, Found found, EncoderReading encoded) {
    /**
     * What was found, each list in the order of the text.
     *
     * @param nationalities demonyms, as ISO 3166-1 alpha-2 codes
     */
    public record Found(
            List<Mention<CountRange>> counts,
            List<Mention<When>> dates,
            List<Mention<Place>> places,
            List<Mention<Trigger>> triggers,
            List<Mention<WeaponType>> weapons,
            List<Mention<People>> people,
            List<Mention<Facility>> facilities,
            List<Mention<Group>> groups,
            List<Mention<String>> nationalities) {}

    public String content() {
        return article.content();
    }

    public String textOf(Span span) {
        return article.textOf(span);
    }
}
