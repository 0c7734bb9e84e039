package org.tocsin.reader.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.Weapon;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.lexicon.Trigger;

/**
 * The one event that the head and first sentences of a report are about, where no sentence alone says enough for an account. It asks
 * for harm to people in so many words, and for a town or district.
 */
public final class LeadEvent {
    /** A lead is the first paragraphs. */
    private static final int LEAD_CHARS = 1_500;

    private static final Pattern HARM = Pattern.compile(
            "\\b(?:shot|shoots|shooting|shootings|shooter|gunman|gunmen|gunfire|gunshots?|gunned down|guns?|opened fire|bullets?|stabbed|stabbing|"
                    + "slain|slaying|homicides?|murder(?:s|ed)?|fatally|found dead|shootout|rifle|pistol)\\b");

    private static final Pattern NOT_REAL =
            Pattern.compile("\\b(?:exercises?|drills?|rehears\\p{L}+|film|movie|video game|simulat\\p{L}+)\\b");
    private static final Pattern HURT = Pattern.compile(
            "\\b(?:killed|kills|killing|dead|died|dies|death|injured|injures|injuring|wounded|wounds|wounding|hurt|hospital|hospitali[sz]ed|"
                    + "critical condition|shot|shoots|shooting|stabbed|slain|wound|shooting|victims?|homicide|murder(?:ed)?)\\b");
    private static final Pattern AFTERMATH = Pattern.compile(
            "\\b(?:court|trial|sentenced|sentencing|pleaded|pleads|convicted|guilty|hearing|judge|jury|indicted|arraigned|charged|arrested|"
                    + "vigil|funeral|anniversary|reward|posted|updated)\\b");
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:shootings|stabbings|homicides|murders|killings|blotter|briefs)\\b");
    private static final int RECENT_DAYS = 14;

    private LeadEvent() {}

    /** Whether some sentence of a lead tells of violence. It looks at no place, so that most leads need none to be found. */
    public static boolean mayBe(Document lead) {
        return lead.article().sentences().stream()
                .filter(s -> s.span().start() < LEAD_CHARS)
                .anyMatch(s -> isViolent(lead, s));
    }

    /** The event, with the sentence that shows it; spans are those of the lead's document. */
    public static Optional<AccountDraft> find(Document lead) {
        List<Sentence> sentences = lead.article().sentences().stream()
                .filter(s -> s.span().start() < LEAD_CHARS)
                .toList();
        Optional<Sentence> main =
                sentences.stream().filter(s -> isViolent(lead, s)).findFirst();
        Optional<Mention<Place>> scene = scene(lead);
        if (main.isEmpty() || SEVERAL.matcher(lower(lead, main.get())).find()) return Optional.empty();
        if (sentences.stream().anyMatch(s -> NOT_REAL.matcher(lower(lead, s)).find())) return Optional.empty();
        Clause clause = Clause.of(lead, main.get().span());
        if (SeriesReader.isSeries(clause) || Recalled.is(clause)) return Optional.empty();
        Optional<Mention<Trigger>> trigger = trigger(lead, main.get());
        List<Mention<Weapon>> weapons = clause.in(lead.found().weapons()).stream()
                .map(w -> new Mention<>(new Weapon(lead.textOf(w.span()), w.value()), w.span()))
                .toList();
        EventType kind = trigger.map(t -> EventKind.of(clause, t, weapons)).orElse(EventType.ATTACK);
        Harm harm = harm(lead, sentences, kind);
        boolean taken =
                trigger.filter(t -> Evidence.isTaken(lead.textOf(t.span()))).isPresent();
        if (taken && harm.abducted() == null) return Optional.empty();
        Span word = trigger.map(Mention::span).orElseGet(() -> word(lead, main.get()));
        Happening happening = new Happening(
                new Mention<>(kind, word),
                Stage.DONE,
                Occurrences.ONE,
                day(lead, sentences),
                scene.stream().map(p -> new RoledPlace(PlaceRole.AT, p)).toList(),
                ActorReader.read(clause, Harm.UNSAID),
                List.of(),
                harm);
        return Optional.of(new AccountDraft(clause.voiced(), main.get().span(), happening));
    }

    /** A shooting or stabbing that hurt somebody; or a trigger that is no figure of speech. */
    private static boolean isViolent(Document lead, Sentence s) {
        String text = lower(lead, s);
        if (StageReader.isRefuted(text)) return false;
        return (HARM.matcher(text).find() && HURT.matcher(text).find() && !Figurative.isShot(text))
                || trigger(lead, s).isPresent();
    }

    private static Optional<Mention<Trigger>> trigger(Document lead, Sentence s) {
        Clause clause = Clause.of(lead, s.span());
        return clause.in(lead.found().triggers()).stream()
                .filter(t -> t.value().type().category() != EventCategory.PROTESTS
                        && t.value().type().category() != EventCategory.STRATEGIC_DEVELOPMENTS)
                .filter(t -> !t.value().plural() && !Figurative.is(clause, t.span()))
                .min(Comparator.comparingInt(t -> EventKind.rank(t.value().type())));
    }

    private static String lower(Document lead, Sentence s) {
        return lead.textOf(s.span()).toLowerCase(Locale.ROOT);
    }

    private static Span word(Document lead, Sentence s) {
        var m = HARM.matcher(lower(lead, s));
        return m.find() ? new Span(s.span().start() + m.start(), s.span().start() + m.end()) : s.span();
    }

    /** "The general hospital in Jos", "taken to Mopti": where the hurt are, or who speaks, need not be where they were hurt. */
    private static final Pattern CARE = Pattern.compile(
            "\\b(?:hospitals?|clinic|morgue|doctors?|surgeons?|court|judge|jail|prison|embassy|ministry|correspondent|reporters?|lives?|lived|living|residents?) (?:in|of|at)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+of\\s+)?$"
                    + "|\\b(?:taken|flown|rushed|carried|transferred|evacuated|airlifted|brought|moved|treated|buried|fled|displaced|registration) (?:[\\p{L}-]+\\s+){0,3}?(?:to|in|at|for)\\s+(?:the\\s+)?$");

    private static boolean isCare(Document lead, int start) {
        String before = lead.content().substring(Math.max(0, start - CARE_CHARS), start);
        String after = lead.content().substring(start, Math.min(lead.content().length(), start + CARE_CHARS));
        return CARE.matcher(before.toLowerCase(Locale.ROOT)).find()
                || SENT_FROM.matcher(before).find()
                || (before.matches("(?s).*\\b[Ii]n\\s+")
                        && CARING.matcher(after).lookingAt());
    }

    /** "Morning news from Jos", "a letter from Jos": where it is told. */
    private static final Pattern SENT_FROM = Pattern.compile(
            "(?i)\\b(?:news|morning|evening|bulletin|report|letter|notes?|live|voices?|update|dispatch|today) from\\s+$");

    /** "In Jos, doctors said": what the sentence opens with is where they work. */
    private static final Pattern CARING = Pattern.compile(
            "[^,.;]{2,30}, (?:the )?(?:doctors?|medics?|surgeons?|nurses?|hospitals?|officials?|the hospital)\\b");

    private static final int CARE_CHARS = 70;

    /** The town or district that is named most often, the first of equals. */
    static Optional<Mention<Place>> scene(Document lead) {
        Map<GeoPoint, Integer> count = new HashMap<>();
        List<Mention<Place>> local = lead.found().places().stream()
                .filter(p -> p.value().precision().isLocal() && p.span().start() < LEAD_CHARS)
                .filter(p -> !isCare(lead, p.span().start()))
                .toList();
        local.forEach(p -> count.merge(p.value().point(), 1, Integer::sum));
        return local.stream()
                .min(Comparator.comparingInt((Mention<Place> p) ->
                                -count.getOrDefault(p.value().point(), 0))
                        .thenComparingInt(p -> p.span().start()));
    }

    /** A recent day in a sentence of the violence itself, not of the court. */
    private static @Nullable Mention<When> day(Document lead, List<Sentence> sentences) {
        var published = lead.published();
        if (published == null) return null;
        for (Sentence s : sentences) {
            if (AFTERMATH.matcher(lower(lead, s)).find()) continue;
            if (!isViolent(lead, s)
                    && HarmReader.read(Clause.of(lead, s.span())).equals(Harm.UNSAID)) continue;
            Mention<When> day = recentDay(lead, s, published.day());
            if (day != null) return day;
        }
        return dayOfOpening(lead, sentences, published.day());
    }

    /** What the report opens with, where no word of violence stands beside the day: "fought at a roadblock on Saturday night". */
    private static @Nullable Mention<When> dayOfOpening(Document lead, List<Sentence> sentences, LocalDate published) {
        for (Sentence s : sentences.stream().limit(OPENING).toList()) {
            if (AFTERMATH.matcher(lower(lead, s)).find()
                    || SPEAKS.matcher(lower(lead, s)).find()) continue;
            Mention<When> day = recentDay(lead, s, published);
            if (day != null && !day.value().days().from().isBefore(published.minusDays(FRESH_DAYS))) return day;
        }
        return null;
    }

    /** News of what has just happened; a review of a month opens with other days. */
    private static final int FRESH_DAYS = 4;

    private static @Nullable Mention<When> recentDay(Document lead, Sentence s, LocalDate published) {
        for (Mention<When> d : lead.found().dates())
            if (s.span().contains(d.span())
                    && d.value().days().days() <= 2
                    && !d.value().days().from().isAfter(published)
                    && !d.value().days().from().isBefore(published.minusDays(RECENT_DAYS))) return d;
        return null;
    }

    /** Headline, dateline and two sentences. */
    private static final int OPENING = 4;

    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:said|told|announced|statement|warned|condemned|visited|ended|released|freed|confirmed|updated|posted|published|will)\\b");

    private static Harm harm(Document lead, List<Sentence> sentences, EventType kind) {
        Mention<CountRange> killed = null;
        Mention<CountRange> injured = null;
        Mention<CountRange> abducted = null;
        for (Sentence s : sentences) {
            Harm found = HarmReader.read(Clause.of(lead, s.span()));
            if (killed == null) killed = found.killed();
            if (injured == null) injured = found.injured();
            if (abducted == null && kind == EventType.ABDUCTION) abducted = found.abducted();
        }
        return new Harm(killed, injured, abducted);
    }
}
