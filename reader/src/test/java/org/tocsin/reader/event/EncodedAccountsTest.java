package org.tocsin.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.text.Article;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.SentenceKind;
import org.tocsin.reader.encoder.SentenceReading;
import org.tocsin.reader.encoder.TaggedSpan;
import org.tocsin.reader.lexicon.Trigger;
import org.tocsin.reader.text.ArticleReader;

/** What the encoder adds to the rules, told by hand instead of by a model. */
final class EncodedAccountsTest {
    private static final String ASHES = "Raiders left four lorries in ashes outside the depot.";
    private static final Map<SentenceKind, Double> ARSON =
            Map.of(SentenceKind.INCIDENT, 0.95, SentenceKind.ARSON, 0.9, SentenceKind.BY_OTHERS, 0.9);

    @Test
    void anEventWithoutAWordOfTheLexiconIsFound() {
        Happening told = read(
                        ASHES,
                        ARSON,
                        List.of(
                                role(ASHES, RoleType.PHYSICAL_TARGET, "four lorries"),
                                role(ASHES, RoleType.PERPETRATOR_INDIVIDUAL, "Raiders")))
                .getFirst();
        assertThat(told.event().value()).isEqualTo(EventType.LOOTING);
        assertThat(told.stage()).isEqualTo(Stage.DONE);
        assertThat(told.actors())
                .extracting(RoledActor::role, a -> a.actor().value().name())
                .map(Object::toString)
                .containsExactlyInAnyOrder("(TARGET, \"four lorries\")", "(PERPETRATOR, \"Raiders\")");
    }

    @Test
    void withoutAPartyThereIsNoEvent() {
        assertThat(read(ASHES, ARSON, List.of())).isEmpty();
    }

    @Test
    void aThingNeedsLessProofThanAPersonBesideAnAct() {
        String text = "Raiders left four lorries and two drivers in ashes outside the depot.";
        assertThat(read(
                                text,
                                ARSON,
                                List.of(
                                        role(text, RoleType.PERPETRATOR_INDIVIDUAL, "Raiders"),
                                        role(text, RoleType.PHYSICAL_TARGET, "four lorries", 0.65),
                                        role(text, RoleType.HUMAN_TARGET, "two drivers", 0.65)))
                        .getFirst()
                        .actors())
                .extracting(a -> a.actor().value().name())
                .containsExactlyInAnyOrder("Raiders", "four lorries");
    }

    @Test
    void aNewspaperIsNotBlamedSoEasily() {
        String text = "Raiders left four lorries in ashes outside the depot of the Vanj Herald.";
        assertThat(read(
                                text,
                                ARSON,
                                List.of(
                                        role(text, RoleType.PERPETRATOR_ORGANISATION, "Vanj Herald", 0.6),
                                        role(text, RoleType.PHYSICAL_TARGET, "four lorries")))
                        .getFirst()
                        .actors())
                .extracting(a -> a.actor().value().name())
                .containsExactly("four lorries");
    }

    @Test
    void whatMightHappenIsNoEvent() {
        String might = "Raiders might leave four lorries in ashes outside the depot.";
        assertThat(read(might, ARSON, List.of(role(might, RoleType.PHYSICAL_TARGET, "four lorries"))))
                .isEmpty();
    }

    @Test
    void anInstrumentIsAWeapon() {
        TaggedSpan<RoleType> ashes = role(ASHES, RoleType.INSTRUMENT, "ashes");
        assertThat(read(ASHES, ARSON, List.of(role(ASHES, RoleType.PHYSICAL_TARGET, "four lorries"), ashes))
                        .getFirst()
                        .weapons())
                .extracting(w -> w.value().name())
                .containsExactly("ashes");
    }

    @Test
    void whoeverAStateIsBlamedForIsOfTheState() {
        Map<SentenceKind, Double> byState =
                Map.of(SentenceKind.INCIDENT, 0.95, SentenceKind.ATTACK, 0.9, SentenceKind.BY_STATE, 0.9);
        Happening told = read(ASHES, byState, List.of(role(ASHES, RoleType.PERPETRATOR_INDIVIDUAL, "Raiders")))
                .getFirst();
        assertThat(told.actors()).allMatch(a -> a.actor().value().kind() == ActorKind.STATE_FORCES);
    }

    private static List<Happening> read(
            String text, Map<SentenceKind, Double> likely, List<TaggedSpan<RoleType>> roles) {
        Article article = ArticleReader.read(Report.of("Hill Times", null, null, null, MediaType.TEXT, text))
                .article();
        Span all = article.sentences().getFirst().span();
        Map<SentenceKind, Double> kinds = new EnumMap<>(SentenceKind.class);
        for (SentenceKind kind : SentenceKind.values()) kinds.put(kind, likely.getOrDefault(kind, 0.01));
        EncoderReading encoded =
                new EncoderReading(List.of(), roles, List.of(), List.of(new SentenceReading(all, kinds)), true);
        Document document = new Document(article, null, NOTHING, encoded);
        Voiced voiced = Voiced.byOutlet(all);
        return new AccountReader(document, List.of(voiced))
                .read(voiced).stream().map(AccountDraft::happening).toList();
    }

    private static final Document.Found NOTHING = new Document.Found(
            List.of(),
            List.of(),
            List.of(),
            List.<Mention<Trigger>>of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static TaggedSpan<RoleType> role(String text, RoleType type, String words) {
        return role(text, type, words, 0.9);
    }

    private static TaggedSpan<RoleType> role(String text, RoleType type, String words, double probability) {
        int start = text.indexOf(words);
        return new TaggedSpan<>(type, new Span(start, start + words.length()), probability);
    }
}
