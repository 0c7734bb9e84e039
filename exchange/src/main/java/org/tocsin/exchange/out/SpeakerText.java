package org.tocsin.exchange.out;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Corroboration;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.report.Published;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;

/** Speakers and what they said, for people at a terminal. */
public final class SpeakerText {
    private SpeakerText() {}

    /** A list of speakers. */
    public static String write(Collection<SpeakerLine> speakers, Ink ink) {
        Sheet sheet = new Sheet();
        for (SpeakerLine s : speakers) {
            sheet.text(2, s.grade().value() + "  " + s.name() + " (" + Words.word(s.role()) + ")", ink::accent);
            sheet.text(6, "said " + s.said() + ", passed on " + s.passedOn(), ink::dim);
        }
        return sheet.toString();
    }

    /** One speaker with what it said. */
    public static String write(SpeakerLine speaker, TrackRecord record, Collection<SaidLine> said, Ink ink) {
        Sheet sheet = new Sheet();
        sheet.text(0, speaker.name() + " (" + Words.word(speaker.role()) + ")", ink::bold);
        sheet.text(
                0,
                "grade " + speaker.grade().value() + ", "
                        + speaker.grade().value().words() + ": "
                        + speaker.grade().reason());
        sheet.text(0, "said " + speaker.said() + ", passed on " + speaker.passedOn());
        if (record.told() > 0)
            sheet.text(
                    0,
                    "of incidents " + record.told() + ": " + record.confirmed() + " confirmed by others, "
                            + record.contradicted() + " contradicted, " + record.alone() + " alone");
        sheet.line("");
        said.forEach(s -> said(sheet, s, ink));
        return sheet.toString();
    }

    private static void said(Sheet sheet, SaidLine line, Ink ink) {
        Statement s = line.statement();
        Published published = s.said().published();
        sheet.text(
                2,
                (published == null ? "day unknown" : published.day().toString()) + " " + StatementJson.kind(s) + ", "
                        + Words.word(s.said().stance()) + " (" + s.id().report().brief() + "-"
                        + s.id().brief() + ")",
                ink::accent);
        if (s instanceof Account a) sheet.text(6, Words.happening(a.happening()));
        else About.words(s).ifPresent(words -> sheet.text(6, words));
        sheet.text(6, "\"" + s.said().text() + "\"", ink::dim);
        sheet.text(6, Words.chain(s.attribution()));
        String others = others(line.corroboration());
        if (line.incident() != null) sheet.text(6, line.incident() + (others.isEmpty() ? "" : ": " + others));
    }

    private static String others(@Nullable Corroboration c) {
        if (c == null) return "";
        return "confirmed by " + c.confirming() + ", contradicted by " + c.contradicting();
    }
}
