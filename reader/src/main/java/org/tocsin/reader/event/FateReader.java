package org.tocsin.reader.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Fate;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;

/** What befell those that were hit, by the words of harm nearest to them: "the tower was destroyed", "the murder of the mayor". */
final class FateReader {
    private static final int CHARS = 80;
    private static final String FEW = "(?:[\\p{L}'’-]+[ ,]+){0,6}$";

    /** Words in front of what they befell, the firmest first. */
    private static final List<Map.Entry<Fate, Pattern>> THING_BEFORE = List.of(
            Map.entry(
                    Fate.DESTROYED,
                    Pattern.compile(
                            "\\b(?:destroy(?:ed|s|ing)|destruction of|demolish(?:ed|ing)|dynamit(?:ed|ing)|blew up|blown up|blowing up|razed|level+ed|toppled"
                                    + "|knock(?:ed|ing) down|burn(?:ed|t|ing) down|wrecked)\\s+" + FEW)),
            Map.entry(
                    Fate.DAMAGED,
                    Pattern.compile(
                            "\\b(?:damag(?:ed|es|ing)|damages? (?:to|in|at|on)|shatter(?:ed|ing)|broke|set fire to|set ablaze|burn(?:ed|t|ing)|torched|shook|rocked"
                                    + "|riddled|gutted|hit)\\s+" + FEW)),
            Map.entry(
                    Fate.TAKEN,
                    Pattern.compile(
                            "\\b(?:stole|stealing|robbed|looted|looting|ransacked|seized|hijacked)\\s+" + FEW)));

    private static final String WAS =
            "^[^.;]{0,50}?\\b(?:was|were|been|being|is|are|be)\\s+(?:\\p{L}+ly |also |partially |completely )*";

    /** Words behind. */
    private static final List<Map.Entry<Fate, Pattern>> THING_BEHIND = List.of(
            Map.entry(
                    Fate.UNHARMED,
                    Pattern.compile(
                            "^[^.;]{0,50}?\\b(?:(?:was|were) (?:not (?:damaged|hit)|undamaged|intact|unharmed)|no damages?\\b|(?:suffered|sustained) no\\b)")),
            Map.entry(
                    Fate.DESTROYED,
                    Pattern.compile(
                            WAS
                                    + "(?:destroyed|demolished|dynamited|blown up|razed|leveled|toppled|knocked down|burned down|gutted|wrecked)\\b")),
            Map.entry(
                    Fate.DAMAGED,
                    Pattern.compile(
                            WAS
                                    + "(?:damaged|burned|burnt|shattered|hit|set on fire)\\b|^[^.;]{0,40}?\\b(?:suffered|sustained|received) [^.;]{0,30}?damages?\\b")),
            Map.entry(Fate.TAKEN, Pattern.compile(WAS + "(?:stolen|robbed|looted|ransacked|seized|hijacked)\\b")));

    private static final List<Map.Entry<Fate, Pattern>> PERSON_BEFORE = List.of(
            Map.entry(
                    Fate.KILLED,
                    Pattern.compile(
                            "\\b(?:kill(?:ed|s|ing)(?: of)?|murder(?:ed|s|ing)?(?: of)?|assassinat(?:ed|es|ing|ions? of)|(?:deaths?|massacre|execution|slaying) of"
                                    + "|massacred|executed|shot dead|gunned down|slain)\\s+" + FEW)),
            Map.entry(
                    Fate.INJURED,
                    Pattern.compile(
                            "\\b(?:wound(?:ed|s|ing)|injur(?:ed|es|ing)|injur(?:y|ies) (?:to|of)|hurt)\\s+" + FEW)),
            Map.entry(
                    Fate.FREED,
                    Pattern.compile("\\b(?:released|releasing|freed|freeing|release of|rescued|set free)\\s+" + FEW)));

    private static final List<Map.Entry<Fate, Pattern>> PERSON_BEHIND = List.of(
            Map.entry(
                    Fate.UNHARMED,
                    Pattern.compile(
                            "^[^.;]{0,50}?\\b(?:unharmed|unhurt|uninjured|unscathed|escaped|survived|(?:was|were) not (?:hurt|injured|harmed|killed|wounded))\\b")),
            Map.entry(
                    Fate.KILLED,
                    Pattern.compile(
                            WAS
                                    + "(?:shot and )?(?:killed|murdered|assassinated|executed|massacred|gunned down|shot (?:dead|to death)|slain|found dead)\\b"
                                    + "|^[^.;,]{0,30}?\\b(?:died|dead|lost (?:his|her|their) li(?:fe|ves))\\b|^['’]s? (?:\\p{L}+ )?(?:murder|assassination|death|killing)\\b")),
            Map.entry(
                    Fate.INJURED,
                    Pattern.compile(
                            WAS
                                    + "(?:wounded|injured|hurt|hospitali[sz]ed)\\b|^[^.;,]{0,40}?\\b(?:suffered|received|sustained) [^.;]{0,30}?(?:wounds?|injur(?:y|ies))\\b")),
            Map.entry(Fate.FREED, Pattern.compile(WAS + "(?:released|freed|set free|rescued)\\b")));

    private FateReader() {}

    /** The actors with their fates, where the clause tells of one; only what was done has an effect. */
    static List<RoledActor> complete(Clause clause, Stage stage, List<RoledActor> actors) {
        if (stage != Stage.DONE) return actors;
        return actors.stream()
                .map(a -> a.role().isHit() ? find(clause, a).map(a::with).orElse(a) : a)
                .toList();
    }

    private static Optional<Fate> find(Clause clause, RoledActor actor) {
        Span span = actor.actor().span();
        String before = clause.before(span.start(), CHARS);
        String behind = clause.after(span.end(), CHARS);
        boolean thing =
                actor.role() == ActorRole.TARGET && actor.actor().value().kind() == ActorKind.COMPANY;
        Optional<Fate> unharmed =
                first(thing ? THING_BEHIND : PERSON_BEHIND, behind).filter(f -> f == Fate.UNHARMED);
        return unharmed.or(() -> first(thing ? THING_BEFORE : PERSON_BEFORE, before))
                .or(() -> first(thing ? THING_BEHIND : PERSON_BEHIND, behind));
    }

    private static Optional<Fate> first(List<Map.Entry<Fate, Pattern>> rules, String words) {
        return rules.stream()
                .filter(r -> r.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
