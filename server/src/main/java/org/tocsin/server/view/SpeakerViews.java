package org.tocsin.server.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.GradedSource;
import org.tocsin.core.incident.Grading;
import org.tocsin.core.incident.SourceGrades;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.incident.TrackRecord;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;
import org.tocsin.server.words.DayWords;
import org.tocsin.server.words.SpeakerWords;
import org.tocsin.server.words.StatementWords;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Utterance;

/** Makes the views of speakers. */
public final class SpeakerViews {
    private final SourceGrades grades;

    public SpeakerViews(SourceGrades grades) {
        this.grades = grades;
    }

    /**
     * What of a speaker is asked for.
     *
     * @param stance null for all
     * @param page from 1
     * @param more whether there are older statements
     * @param record how all that it said fared, not only what is shown
     * @param author who graded last in this browser
     * @param noted what was just noted
     */
    public record Asked(
            @Nullable Stance stance, int page, boolean more, TrackRecord record, String author, String noted) {}

    public SpeakersView.SpeakerRow row(SpeakerSummary s) {
        return new SpeakersView.SpeakerRow(
                SpeakerWords.href(s.key()),
                s.name(),
                StatementWords.role(s.role()),
                GradeView.of(grades.of(new Source(s.name(), s.role(), null))),
                s.said(),
                s.passedOn());
    }

    /** The page of a speaker. */
    public SpeakerView view(
            Shell shell, SpeakerSummary speaker, Asked asked, List<Utterance> said, List<Grading> gradings) {
        Stance stance = asked.stance();
        return new SpeakerView(
                shell,
                row(speaker),
                asked.record(),
                new SpeakerView.Words(
                        speaker.key(),
                        stance == null ? "" : SaidFilter.key(stance),
                        said.stream().map(SpeakerViews::row).toList(),
                        asked.page(),
                        asked.more()),
                Stream.of(Stance.values())
                        .map(s -> new SaidFilter.Choice(SaidFilter.key(s), StatementWords.stance(s), s == stance))
                        .toList(),
                GradingView.Form.of(speaker.name(), asked.author(), asked.noted()),
                gradings.reversed().stream()
                        .filter(g -> isAbout(g, speaker))
                        .map(GradingView.Row::of)
                        .toList());
    }

    private static boolean isAbout(Grading grading, SpeakerSummary speaker) {
        return switch (grading.source()) {
            case GradedSource.Named n -> Speaker.named(n.name()).key().equals(speaker.key());
            case GradedSource.InRole r -> r.role() == speaker.role();
        };
    }

    private static SpeakerView.Row row(Utterance u) {
        Statement s = u.statement();
        return new SpeakerView.Row(
                StatementWords.key(s),
                StatementWords.kind(s),
                StatementWords.stance(s.said().stance()),
                s.said().text(),
                Chain.of(s.attribution()),
                DayWords.of(s.said().published()),
                new SpeakerView.Links(
                        "/reports/" + s.id().report() + "#" + s.id().brief(),
                        u.incident() == null ? "" : "/incidents/" + u.incident()),
                SpeakerWords.corroboration(u.corroboration()));
    }
}
