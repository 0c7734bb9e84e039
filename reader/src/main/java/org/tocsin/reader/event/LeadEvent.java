package org.tocsin.reader.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Harm;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;
import org.tocsin.core.statement.Stage;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.attribution.Voiced;

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
                    + "vigil|funeral|anniversary|identified|reward|reported|posted|updated)\\b");
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:shootings|stabbings|homicides|murders|killings|blotter|briefs)\\b");
    private static final int RECENT_DAYS = 14;

    private LeadEvent() {}

    /** The event, with the sentence that shows it; spans are those of the lead's document. */
    public static Optional<AccountDraft> find(Document lead) {
        List<Sentence> sentences = lead.article().sentences().stream()
                .filter(s -> s.span().start() < LEAD_CHARS)
                .toList();
        Optional<Sentence> main = sentences.stream()
                .filter(s -> HARM.matcher(lower(lead, s)).find()
                        && HURT.matcher(lower(lead, s)).find())
                .findFirst();
        Optional<Mention<Place>> scene = scene(lead);
        if (main.isEmpty() || SEVERAL.matcher(lower(lead, main.get())).find()) return Optional.empty();
        if (sentences.stream().anyMatch(s -> NOT_REAL.matcher(lower(lead, s)).find())) return Optional.empty();
        Voiced voiced = new Voiced(
                main.get().span(), List.of(), List.of(), org.tocsin.core.statement.Stance.ASSERTS, null, null);
        Clause clause = new Clause(lead, voiced, main.get().span());
        Span word = word(lead, main.get());
        Happening happening = new Happening(
                new Mention<>(EventType.ATTACK, word),
                Stage.DONE,
                Occurrences.ONE,
                day(lead, sentences),
                scene.stream().map(p -> new RoledPlace(PlaceRole.AT, p)).toList(),
                ActorReader.read(clause, Harm.UNSAID),
                List.of(),
                harm(lead, sentences));
        return Optional.of(new AccountDraft(voiced, main.get().span(), happening));
    }

    private static String lower(Document lead, Sentence s) {
        return lead.textOf(s.span()).toLowerCase(Locale.ROOT);
    }

    private static Span word(Document lead, Sentence s) {
        var m = HARM.matcher(lower(lead, s));
        return m.find() ? new Span(s.span().start() + m.start(), s.span().start() + m.end()) : s.span();
    }

    /** The town or district that is named most often, the first of equals. */
    private static Optional<Mention<Place>> scene(Document lead) {
        Map<GeoPoint, Integer> count = new HashMap<>();
        List<Mention<Place>> local = lead.found().places().stream()
                .filter(p -> p.value().precision().isLocal() && p.span().start() < LEAD_CHARS)
                .toList();
        local.forEach(p -> count.merge(p.value().point(), 1, Integer::sum));
        return local.stream()
                .min(Comparator.comparing((Mention<Place> p) ->
                                -count.getOrDefault(p.value().point(), 0))
                        .thenComparing(p -> p.span().start()));
    }

    /** A recent day in a sentence of the violence itself, not of the court. */
    private static @Nullable Mention<When> day(Document lead, List<Sentence> sentences) {
        var published = lead.published();
        if (published == null) return null;
        for (Sentence s : sentences) {
            String text = lower(lead, s);
            if (!HARM.matcher(text).find() || AFTERMATH.matcher(text).find()) continue;
            for (Mention<When> d : lead.found().dates())
                if (s.span().contains(d.span())
                        && d.value().days().days() <= 2
                        && !d.value().days().from().isAfter(published.day())
                        && !d.value().days().from().isBefore(published.day().minusDays(RECENT_DAYS))) return d;
        }
        return null;
    }

    private static Harm harm(Document lead, List<Sentence> sentences) {
        Mention<org.tocsin.core.measure.CountRange> killed = null;
        Mention<org.tocsin.core.measure.CountRange> injured = null;
        for (Sentence s : sentences) {
            Voiced voiced =
                    new Voiced(s.span(), List.of(), List.of(), org.tocsin.core.statement.Stance.ASSERTS, null, null);
            Harm found = HarmReader.read(new Clause(lead, voiced, s.span()));
            if (killed == null) killed = found.killed();
            if (injured == null) injured = found.injured();
        }
        return new Harm(killed, injured, null);
    }
}
