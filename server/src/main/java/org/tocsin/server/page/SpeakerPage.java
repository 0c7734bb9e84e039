package org.tocsin.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.core.incident.Speaker;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.server.desk.Desk;
import org.tocsin.server.view.SaidFilter;
import org.tocsin.server.view.SpeakerViews;
import org.tocsin.server.view.SpeakersView;
import org.tocsin.server.words.StatementWords;
import org.tocsin.store.SpeakerQuery;
import org.tocsin.store.SpeakerSummary;
import org.tocsin.store.Utterance;

/** Those who speak, and what one of them said. */
@RestController
public final class SpeakerPage {
    private static final int LISTED = 200;
    private static final int PAGE = 100;
    private static final int MAX_PAGES = 10_000;

    private final Desk desk;
    private final Printer printer;

    SpeakerPage(Desk desk, Printer printer) {
        this.desk = desk;
        this.printer = printer;
    }

    @GetMapping("/speakers")
    ResponseEntity<String> speakers(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "role", defaultValue = "") String role) {
        SourceRole asked = role(role);
        SpeakerQuery query = new SpeakerQuery(text, asked, LISTED, 0);
        SpeakerViews views = new SpeakerViews(desk.sourceGrades());
        return printer.page(
                "speakers",
                new SpeakersView(
                        printer.shell("Speakers", "speakers"),
                        text,
                        Stream.of(SourceRole.values())
                                .map(r -> new SaidFilter.Choice(key(r), StatementWords.role(r), r == asked))
                                .toList(),
                        desk.listSpeakers(query).stream().map(views::row).toList(),
                        desk.countSpeakers(query)));
    }

    private static @Nullable SourceRole role(String key) {
        return Stream.of(SourceRole.values())
                .filter(r -> key(r).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String key(SourceRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping("/speaker")
    ResponseEntity<String> speaker(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "stance", defaultValue = "") String stance,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @RequestParam(name = "noted", defaultValue = "") String noted,
            HttpServletRequest request) {
        SpeakerSummary speaker = desk.findSpeaker(name)
                .or(() -> desk.findSpeaker(Speaker.named(name).key()))
                .orElseThrow(() -> new NotFound("Nobody called \"" + name + "\" speaks first in any report."
                        + " Maybe look for another form of the name among the speakers."));
        @Nullable Stance asked = SaidFilter.stance(stance);
        int page = page(number);
        List<Utterance> said = desk.listUtterances(speaker.key(), asked, PAGE + 1, (page - 1) * PAGE);
        return printer.page(
                "speaker",
                new SpeakerViews(desk.sourceGrades())
                        .view(
                                printer.shell(speaker.name(), "speakers"),
                                speaker,
                                new SpeakerViews.Asked(
                                        asked,
                                        page,
                                        said.size() > PAGE,
                                        desk.getTrackRecord(speaker.key()),
                                        Author.of(request),
                                        noted),
                                said.stream().limit(PAGE).toList(),
                                desk.listGradings()));
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, MAX_PAGES);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
