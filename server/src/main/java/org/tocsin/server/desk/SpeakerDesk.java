package org.tocsin.server.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.ReportId;
import org.tocsin.core.statement.Stance;
import org.tocsin.store.SpeakerQuery;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Utterance;

/** What the page asks for about those who speak. */
public interface SpeakerDesk {
    /** Those who speak first in some statement, who said most before. */
    List<SpeakerSummary> listSpeakers(SpeakerQuery query);

    /** How many speakers a query asks for, whatever its page. */
    long countSpeakers(SpeakerQuery query);

    /** One speaker, by its key. */
    Optional<SpeakerSummary> findSpeaker(String key);

    /** What a speaker said first, last published first. */
    List<Utterance> listUtterances(String key, @Nullable Stance stance, int limit, int offset);

    /** How what a speaker said of incidents fared, whatever page of it is shown. */
    TrackRecord getTrackRecord(String key);

    /** The reports of one story by one outlet, this one among them, first published first. */
    List<Reading> listEditions(ReportId report);

    /** The grades that hold now. */
    SourceGrades sourceGrades();

    /** All that the desk noted about sources, oldest first. */
    List<Grading> listGradings();

    /** Notes a grade. */
    void grade(Grading grading);
}
