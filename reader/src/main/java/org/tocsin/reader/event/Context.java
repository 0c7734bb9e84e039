package org.tocsin.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.reader.attribution.Voiced;

/**
 * What an account may take over from the text before it: news names the day and the place once, and then goes on to speak of
 * "the raid". Nothing is taken from behind, nor from farther back than a few sentences.
 */
final class Context {
    private static final int MAX_CHARS = 900;
    private static final int MAX_DAYS = 3;

    private final Document document;
    private final List<Voiced> voiced;
    private @Nullable Happening last;
    private @Nullable Happening spokenOf;
    private @Nullable RoledPlace lastScene;
    private @Nullable Mention<When> lastDay;

    Context(Document document, List<Voiced> voiced) {
        this.document = document;
        this.voiced = voiced;
    }

    /** The kind of explosion that was told last: "the blast" is no roadside bomb after a drone strike. */
    Optional<EventType> findExplosion() {
        return findLast().map(h -> h.event().value()).filter(k -> k.category() == EventCategory.EXPLOSIONS);
    }

    /** Whether the one stands behind the other, and not too far behind. */
    private static boolean follows(Span earlier, Span later) {
        int gapChars = later.start() - earlier.end();
        return gapChars >= 0 && gapChars <= MAX_CHARS;
    }

    /** What was told last. */
    Optional<Happening> findLast() {
        return Optional.ofNullable(last);
    }

    /** What was told last, or spoken of since: "the attack at Vanj" that no sentence tells in full. */
    Optional<Happening> findLastSpokenOf() {
        return Optional.ofNullable(spokenOf).or(this::findLast);
    }

    void speakOf(Happening happening) {
        spokenOf = happening;
    }

    void remember(Happening happening, @Nullable RoledPlace scene, @Nullable Mention<When> day) {
        last = happening;
        spokenOf = null;
        if (scene != null) lastScene = scene;
        if (day != null) lastDay = day;
    }

    /** "The camp, above the Istiqlol post, was hit": the place of what was attacked may be told later on. */
    private Optional<RoledPlace> sceneOfSameTarget(Span clause) {
        Set<String> targets = targets(clause);
        return voiced.stream()
                .filter(v -> follows(clause, v.content()))
                .filter(v -> targets(v.content()).stream().anyMatch(targets::contains))
                .flatMap(v -> scenes(v, v.content().end()))
                .filter(p -> p.place().value().precision().isLocal())
                .findFirst();
    }

    /** What is attacked in a piece of text, by the last word of its name: "gold camp" is a camp. */
    private Set<String> targets(Span within) {
        return document.found().facilities().stream()
                .filter(f -> within.contains(f.span()))
                .map(f -> document.textOf(f.span()).toLowerCase(Locale.ROOT))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static final Pattern THE_TOWN =
            Pattern.compile("\\b(?<outside>outside|near)?\\s*\\bthe (?:town|city|village)\\b");

    /** "A nurse in Ishkoshim said … outside the town": the town that was named last, be it only with the speaker. */
    private Optional<RoledPlace> theTown(Span clause) {
        Matcher m = THE_TOWN.matcher(document.textOf(clause).toLowerCase(Locale.ROOT));
        if (!m.find()) return Optional.empty();
        PlaceRole role = m.group("outside") != null ? PlaceRole.NEAR : PlaceRole.AT;
        return document.found().places().stream()
                .filter(p -> follows(p.span(), clause))
                .filter(p -> p.value().precision().isLocal())
                .reduce((a, b) -> b)
                .map(p -> new RoledPlace(role, p));
    }

    /** The scene of an account that names none: from its own sentence, from the account before, from the text before. */
    Optional<RoledPlace> findScene(Span clause) {
        return theTown(clause)
                .or(() -> sceneOfSentence(clause))
                .or(() -> Optional.ofNullable(lastScene))
                .or(() -> sceneBefore(clause.start()))
                .or(() -> sceneOfSameTarget(clause));
    }

    private Optional<RoledPlace> sceneOfSentence(Span clause) {
        return document.article()
                .findSentenceAt(clause.start())
                .flatMap(s -> voiced.stream()
                        .filter(v ->
                                s.span().contains(v.content()) && v.content().start() < clause.start())
                        .flatMap(v -> scenes(v, clause.start()))
                        .reduce((a, b) -> b));
    }

    private Stream<RoledPlace> scenes(Voiced v, int before) {
        return PlaceReader.read(new Clause(document, v, v.content())).stream()
                .filter(p -> p.role() != PlaceRole.FROM && p.place().span().end() <= before);
    }

    private static final Pattern TOLL =
            Pattern.compile("\\b(?:death toll|number of (?:the )?(?:dead|killed|wounded|injured))\\b");

    /** Only what speaks of violence lends its place and day: an office "in Khorog" does not. */
    private boolean speaksOfViolence(Voiced v) {
        return TOLL.matcher(v.text(document.content()).toLowerCase(Locale.ROOT)).find()
                || document.found().triggers().stream().anyMatch(t -> v.says(t.span()))
                || document.found().people().stream().anyMatch(p -> p.value().armed() && v.says(p.span()));
    }

    Optional<Mention<When>> findDay(Span clause) {
        return Optional.ofNullable(lastDay)
                .or(() -> document.found().dates().stream()
                        .filter(d -> follows(d.span(), clause))
                        .filter(d -> d.value().days().days() <= MAX_DAYS)
                        .filter(d -> !OtherDays.is(document, d))
                        .filter(d -> voiced.stream().anyMatch(v -> v.says(d.span()) && speaksOfViolence(v)))
                        .reduce((a, b) -> b));
    }

    /** The last place before an offset that something is said to be in. */
    private Optional<RoledPlace> sceneBefore(int offset) {
        return voiced.stream()
                .filter(v ->
                        v.content().start() < offset && offset - v.content().end() <= MAX_CHARS)
                .filter(this::speaksOfViolence)
                .flatMap(v -> scenes(v, offset))
                .reduce((a, b) -> b);
    }

    /** The first day of the same sentence, which may stand before all of its clauses. */
    Optional<Mention<When>> findDayOfSentence(Voiced piece, Span clause) {
        return document.article()
                .findSentenceAt(clause.start())
                .flatMap(s -> document.found().dates().stream()
                        .filter(d -> s.span().contains(d.span()) && !OtherDays.is(document, d))
                        .filter(d -> piece.says(d.span()) || voiced.stream().anyMatch(v -> v.says(d.span())))
                        .findFirst());
    }
}
