package org.tocsin.reader.event;

import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;

/** Words of violence that mean none: "time bomb", "attack on the budget", "shot down his figures". */
final class Figurative {
    private static final Pattern AFTER = Pattern.compile(
            "^[\\p{L}]*\\s+(?:(?:on|at|against|down|of|from)\\s+)?(?:the\\s+|his\\s+|her\\s+|their\\s+|a\\s+|any\\s+|new\\s+|proposed\\s+)*"
                    + "(?:budget|plan|plans|policy|policies|proposal|proposals|bill|law|figures|idea|ideas|record|tariff|tariffs|reform|reforms|argument|critics|"
                    + "opposition|deal|paperwork|interest|activity|inflation|democracy|press freedom|human rights|cases?|game|match|goal|film|video|photos|hopes|farmers' union)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:time|photo|verbal|fierce|heart|panic|asthma|labour|labor|general|hunger|rail|cyber|media|social media|"
                    + "counter|transfer|population|second half|title|young|home)[\\s-]+(?:[\\p{L}]+\\s+)?$|\\b(?:called|like|a kind of|sort of|as if)\\s+(?:[\\p{L}'’-]+\\s+){0,5}$");

    /** "Attacked it as a gift to importers" is criticism. */
    private static final Pattern AS = Pattern.compile("^\\s+(?:it|this|that|him|her|them)\\s+as\\b");

    /** Who strikes for wages. */
    private static final Pattern BY_WORKERS = Pattern.compile(
            "^\\s+(?:of|by|staged by|called by) (?:the |all |some )?(?:[\\p{L}'’-]+ )?(?:drivers|workers|teachers|employees|judges|doctors|nurses|students|miners|farmers|unions?|staff|pilots|transporters|shopkeepers)\\b");

    private static final Pattern OF_WORKERS = Pattern.compile(
            "\\b(?:prolonged|indefinite|national|nationwide|work|workers['’]?|teachers['’]?|drivers['’]?|transport|bus|truckers['’]?|wildcat|sit-down|one-day|24-hour|48-hour|on)[\\s-]+$");

    /** Who comes because there may be a bomb. */
    private static final Pattern IN_CASE = Pattern.compile(
            "^\\s+(?:squads?|disposal|technicians?|experts?|scares?|shelters?|detectors?|detection)\\b");

    /** Shots that are none: replies, pictures, goals, prices. */
    private static final Pattern SHOT = Pattern.compile(
            "\\b(?:shot (?:back|up|to|in the arm)|(?:long|big|free|film|photo|penalty|best) shots?|shooting (?:for|guard|star|a film|the film|range)"
                    + "|shots? (?:on|at) goal|murder mystery|killer (?:app|blow))\\b");

    private Figurative() {}

    static boolean is(Clause clause, Span trigger) {
        return AFTER.matcher(clause.after(trigger.end(), 50)).find()
                || AS.matcher(clause.after(trigger.end(), 50)).find()
                || IN_CASE.matcher(clause.after(trigger.end(), 50)).find()
                || isOfWork(clause, trigger)
                || BEFORE.matcher(clause.before(trigger.start(), 40)).find();
    }

    private static boolean isOfWork(Clause clause, Span trigger) {
        return clause.document().textOf(trigger).regionMatches(true, 0, "strike", 0, "strike".length())
                && (BY_WORKERS.matcher(clause.after(trigger.end(), 50)).find()
                        || OF_WORKERS
                                .matcher(clause.before(trigger.start(), 40))
                                .find());
    }

    /** Whether a sentence in lower case speaks of shots that hurt nobody. */
    static boolean isShot(String sentence) {
        return SHOT.matcher(sentence).find();
    }
}
