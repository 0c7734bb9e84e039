package org.tocsin.reader.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;

/**
 * A report that only counts: the dead in a grave, the hurt in a ward, the captives who came home. It takes for granted what happened, so
 * its account is of the kind {@link EventType#OTHER}: it makes no incident, alone or with others of its sort, but it adds a voice to one
 * that other reports tell. Deaths by nature, disease and accident are none of it, nor are the counts of weeks or years.
 */
public final class TollLead {
    private static final int LEAD_CHARS = 900;
    private static final int MAX_DAYS = 3;
    private static final int RECENT_DAYS = 30;

    private static final HarmWords CAPTIVES = new HarmWords(
            HarmWords.word("(?:freed|frees|freeing|released|releases|releasing|holds|holding|returned)"),
            HarmWords.word(
                    "(?:(?:was|were|been|are|is|has been|have been)\\s+(?:still\\s+|now\\s+|all\\s+)?(?:missing|freed|released|free|let go|set free|(?:back )?home|held|in captivity))"),
            HarmWords.word("(?:[\\p{L}-]+\\s+){0,3}?(?:captives|hostages)"),
            HarmWords.word("number of (?:the )?(?:hostages|captives)"));

    private static final Pattern IN_CARE =
            Pattern.compile("\\b(?:are|were|is|was|remain) (?:still )?in (?:their|its|our|his|her) care\\b");

    private static final Pattern OTHER_CAUSE = Pattern.compile(
            "\\b(?:earthquakes?|quake|flood(?:s|ing)?|mudflows?|mudslides?|(?:broke|burst) its banks|landslides?|avalanches?|cyclones?|storms?|lightning|cholera|measles|malaria|disease|virus|illness|fever"
                    + "|cancer|collided|collision|overturned|crash(?:ed)?|accidents?|accidental\\p{L}*|drown\\p{L}*|hunger|heatwave|poison\\p{L}*|wrestlers?|match|film|exercise|drill|convicts?|inmates?|prisoners?"
                    + "|court|sentenced|trial|anniversary|memorial|veterans?|years? ago|in the (?:nineties|eighties|seventies))\\b");

    /** On these days the dead were buried, counted or mourned; when they died is told by others. */
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:buried|burials?|graves?|funerals?|found|bodies|freed|frees|released|home|let go|hospitals?|doctors?|died|came|statement|identified|corrected|register|list)\\b");

    private TollLead() {}

    /** Whether a lead has words of harm, and none of another cause. It looks at no place, so that most leads need none to be found. */
    public static boolean mayBe(Document lead) {
        List<Clause> clauses = clauses(lead);
        return clauses.stream().anyMatch(TollLead::hasWordsOfHarm)
                && clauses.stream().noneMatch(TollLead::isOtherwise);
    }

    /** The account, with the sentence that shows it; spans are those of the lead's document. */
    public static Optional<AccountDraft> find(Document lead) {
        if (!mayBe(lead)) return Optional.empty();
        List<Counted> counted =
                clauses(lead).stream().map(c -> new Counted(c, harm(c))).toList();
        Optional<Clause> main =
                counted.stream().filter(Counted::isHarm).map(Counted::clause).findFirst();
        if (main.isEmpty() || isLongAgo(main.get(), lead)) return Optional.empty();
        Harm harm = counted.stream().map(Counted::harm).reduce(Harm.UNSAID, TollLead::first);
        Happening happening = new Happening(
                new Mention<>(EventType.OTHER, harm.listCounts().getFirst().span()),
                Stage.DONE,
                Occurrences.ONE,
                day(lead, counted),
                LeadEvent.scene(lead).stream()
                        .map(p -> new RoledPlace(PlaceRole.AT, p))
                        .toList(),
                ActorReader.read(main.get(), Harm.UNSAID),
                List.of(),
                harm);
        return Optional.of(new AccountDraft(main.get().voiced(), main.get().span(), happening));
    }

    /** A sentence, and how many it counts. */
    private record Counted(Clause clause, Harm harm) {
        boolean isHarm() {
            return harm.listCounts().stream().anyMatch(m -> m.value().min() > 0);
        }
    }

    private static List<Clause> clauses(Document lead) {
        return lead.article().sentences().stream()
                .filter(s -> s.span().start() < LEAD_CHARS)
                .map(s -> Clause.of(lead, s.span()))
                .toList();
    }

    private static boolean hasWordsOfHarm(Clause clause) {
        String lower = clause.lower();
        return IN_CARE.matcher(lower).find()
                || Stream.of(HarmWords.KILLED, HarmWords.INJURED, HarmWords.ABDUCTED, CAPTIVES)
                        .anyMatch(words -> words.areIn(lower));
    }

    private static boolean isOtherwise(Clause clause) {
        String lower = clause.lower();
        return OTHER_CAUSE.matcher(lower).find()
                || OtherCause.is(lower)
                || StageReader.isRefuted(lower)
                || SeriesReader.isSeries(clause);
    }

    private static Harm harm(Clause clause) {
        if (StageReader.isImagined(clause)) return Harm.UNSAID;
        Harm read = HarmReader.read(clause);
        Mention<CountRange> injured =
                read.injured() != null ? read.injured() : inCare(clause).orElse(null);
        Mention<CountRange> taken = read.abducted() != null
                ? read.abducted()
                : HarmReader.findAbducted(clause, clause.lower(), CAPTIVES).orElse(null);
        return new Harm(read.killed(), injured, taken);
    }

    /** "Five people from the camp are in our care". */
    private static Optional<Mention<CountRange>> inCare(Clause clause) {
        var m = IN_CARE.matcher(clause.lower());
        if (!m.find()) return Optional.empty();
        return clause.in(clause.document().found().counts()).stream()
                .filter(c -> c.span().end() <= clause.absolute(m.start()))
                .reduce((a, b) -> b);
    }

    private static Harm first(Harm told, Harm next) {
        return new Harm(
                told.killed() != null ? told.killed() : next.killed(),
                told.injured() != null ? told.injured() : next.injured(),
                told.abducted() != null ? told.abducted() : next.abducted());
    }

    /** A sentence that speaks of a month, or of a day long past. */
    private static boolean isLongAgo(Clause clause, Document lead) {
        var published = lead.published();
        return clause.in(lead.found().dates()).stream()
                .anyMatch(d -> d.value().days().days() > RECENT_DAYS
                        || (published != null
                                && d.value()
                                        .days()
                                        .to()
                                        .isBefore(published.day().minusDays(RECENT_DAYS))));
    }

    private static @Nullable Mention<When> day(Document lead, List<Counted> counted) {
        var published = lead.published();
        if (published == null) return null;
        LocalDate latest = published.day();
        return counted.stream()
                .filter(c -> c.isHarm() && !LATER.matcher(c.clause().lower()).find())
                .flatMap(c -> c.clause().in(lead.found().dates()).stream())
                .filter(d -> d.value().days().days() <= MAX_DAYS
                        && !d.value().days().from().isAfter(latest))
                .findFirst()
                .orElse(null);
    }
}
