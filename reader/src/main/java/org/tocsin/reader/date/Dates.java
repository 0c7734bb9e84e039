package org.tocsin.reader.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.report.Published;

/**
 * Finds the dates of a text and says which days they mean, against the day on which the report came out.
 *
 * <ul>
 *   <li>A report tells what has happened: a weekday, or a date without a year, is the last such day up to the publication
 *       day, unless the text says "next", or "will" stands before it in its clause ({@link FutureCue}). Days that lie
 *       ahead come out as days after the publication day.
 *   <li>The words are kept as {@link When#text}, with what belongs to them: "late on Wednesday", "since October".
 *   <li>Weeks begin on Monday (ISO 8601). Seasons are those of the northern hemisphere, in whole months.
 *   <li>Lengths of time ("for two days"), ages, times of day and habits ("every Friday") are no dates.
 * </ul>
 *
 * Works in time linear in the length of the text, whatever the text. Each kind of expression is a {@link DateRule};
 * {@link DateScanner} lists them in their order.
 */
public final class Dates {
    private Dates() {}

    /** The dates of a text in its order, not overlapping. */
    public static List<Mention<When>> scan(String text, @Nullable Published published) {
        return read(text, published).dates();
    }

    /**
     * The dates of a text, with what is doubtful about them.
     *
     * @param published when the report came out; where that is not known, only what needs no such day is read: dates with
     *     a year, and "the following day" after one
     */
    public static DateReading read(String text, @Nullable Published published) {
        return new DateScanner(text, published == null ? null : published.day()).read();
    }
}
