package org.tocsin.cli.command;

import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.statement.Source;
import org.tocsin.exchange.out.SaidLine;
import org.tocsin.exchange.out.SpeakerLine;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Utterance;

/** From what the store knows of speakers to what is printed of them. */
final class Speaking {
    private Speaking() {}

    static SpeakerLine line(SpeakerSummary s, SourceGrades grades) {
        return new SpeakerLine(
                s.key(), s.name(), s.role(), grades.of(new Source(s.name(), s.role(), null)), s.said(), s.passedOn());
    }

    static SaidLine line(Utterance u) {
        return new SaidLine(u.statement(), u.incident(), u.corroboration());
    }
}
