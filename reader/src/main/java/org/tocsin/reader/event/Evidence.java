package org.tocsin.reader.event;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.mention.EventCategory;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Harm;
import org.tocsin.reader.lexicon.Trigger;

/**
 * Whether a clause tells of real violence. "Attack" and "strike" are words of sport, business and politics as well; they need
 * harm, another weapon, an armed actor or a target of flesh or stone beside them.
 */
final class Evidence {
    private static final Pattern AIMED =
            Pattern.compile("^[\\p{L}'’-]*\\s+(?:\\p{L}+ly\\s+)?(?:on|at|against|targeting|in|of)\\b");

    /** Verbs that take what they hit as their object. */
    private static final Pattern TRANSITIVE = Pattern.compile(
            "(?:bomb|bombed|bombarded|blow up|blew up|attacked|stormed|storm|raided|shelled|torched|overran|overrun|ransacked|looted|hit|struck|burned|burnt|sabotaged|derailed|machinegunned|machine-gunned|strafed)",
            Pattern.CASE_INSENSITIVE);

    /** To fire at a drone is a defence, and hits nobody. */
    private static final Pattern AT_A_DRONE =
            Pattern.compile("\\bat (?:the|a|an|any) (?:drone|aircraft|quadcopter)\\b");

    /** Who is taken away without an armed hand may be on the way to a hospital. */
    private static final Pattern TAKEN =
            Pattern.compile("(?:took|taken|taking) (?:away|\\p{L}+ \\p{L}+)", Pattern.CASE_INSENSITIVE);

    /** Alarms go off as well. */
    private static final Pattern CHARGE =
            Pattern.compile("\\b(?:charge|device|mine|booby trap|parcel|package)s?\\b[^.;]{0,60}$");

    private Evidence() {}

    static boolean isEnough(Clause clause, Mention<Trigger> trigger, Harm harm) {
        EventType type = trigger.value().type();
        boolean harmed = !harm.equals(Harm.UNSAID) && !OtherCause.is(clause.lower());
        if (type == EventType.ARRESTS && isOfNote(clause, trigger)) return true;
        if (type.category() == EventCategory.PROTESTS || type == EventType.ARRESTS) return isMassed(clause, trigger);
        if (isTaken(clause.document().textOf(trigger.span())))
            return harm.abducted() != null && (armed(clause) || weapon(clause, trigger));
        if (harmed) return true;
        if (isDefence(clause)) return false;
        if (trigger.value().proof() == Trigger.Proof.ENOUGH) return true;
        // A series is never an incident, so less will do: that a speaker tells where the attacks were, or came from.
        if (trigger.value().plural()
                && !clause.in(clause.document().found().places()).isEmpty()) return true;
        return weapon(clause, trigger) || armed(clause) || aimedAtTarget(clause, trigger) || isCharge(clause, trigger);
    }

    /** Whether a clause tells of shots at a drone. */
    static boolean isDefence(Clause clause) {
        return AT_A_DRONE.matcher(clause.lower()).find();
    }

    /** Whether a word says that something or somebody was taken, and leaves open what. */
    static boolean isTaken(String word) {
        return TAKEN.matcher(word).matches();
    }

    private static boolean weapon(Clause clause, Mention<Trigger> trigger) {
        return clause.in(clause.document().found().weapons()).stream()
                .anyMatch(w -> !w.span().overlaps(trigger.span()) && !Figurative.is(clause, w.span()));
    }

    private static boolean isCharge(Clause clause, Mention<Trigger> trigger) {
        return trigger.value().type() == EventType.REMOTE_EXPLOSIVE
                && CHARGE.matcher(clause.before(trigger.span().start(), 80)).find();
    }

    private static boolean armed(Clause clause) {
        return clause.in(clause.document().found().people()).stream()
                .anyMatch(p -> p.value().armed());
    }

    private static boolean aimedAtTarget(Clause clause, Mention<Trigger> trigger) {
        int end = trigger.span().end();
        var found = clause.document().found();
        boolean verb =
                TRANSITIVE.matcher(clause.document().textOf(trigger.span())).matches();
        if (verb && clause.findFirstAfter(found.facilities(), end, 30).isPresent()) return true;
        if (verb && isHit(clause, trigger)) return true;
        if (!AIMED.matcher(clause.after(end, 60)).find()) return false;
        return clause.findFirstAfter(found.facilities(), end, 60).isPresent()
                || clause.findFirstAfter(found.people(), end, 40).isPresent();
    }

    private static final Pattern BE =
            Pattern.compile("\\b(?:was|were|been|being|is|are)\\s+(?:also\\s+|\\p{L}+ly\\s+)?$");

    /** "Two vehicles of the hospital were attacked": what is hit stands before its verb. */
    private static boolean isHit(Clause clause, Mention<Trigger> trigger) {
        var found = clause.document().found();
        int start = trigger.span().start();
        return BE.matcher(clause.before(start, 30)).find()
                && (clause.findLastBefore(found.facilities(), start, 60).isPresent()
                        || clause.findLastBefore(found.people(), start, 40)
                                .filter(p -> !p.value().armed())
                                .isPresent());
    }

    private static final Pattern NOTE = Pattern.compile(
            ".*(?:journalist|reporter|editor|photographer|cameram[ae]n|newsm[ae]n|correspondent|blogger|activist|defender|union|lawyer|attorney"
                    + "|aid worker|humanitarian|politician|opposition|lawmaker|legislator).*");

    /** Who is arrested for what he stands for: the press, lawyers, activists, unionists, aid workers, politicians. One is enough. */
    private static boolean isOfNote(Clause clause, Mention<Trigger> trigger) {
        var people = clause.document().found().people();
        return Stream.concat(
                        clause.findLastBefore(people, trigger.span().start(), 60).stream(),
                        clause.findFirstAfter(people, trigger.span().end(), 40).stream())
                .map(p -> clause.document().textOf(p.span()).toLowerCase(Locale.ROOT))
                .anyMatch(p -> NOTE.matcher(p).matches());
    }

    /** Protests and arrests are recorded where the text tells how many, and where; a single arrest is police work. */
    private static boolean isMassed(Clause clause, Mention<Trigger> trigger) {
        var found = clause.document().found();
        boolean counted =
                clause.findLastBefore(found.counts(), trigger.span().end(), 60).isPresent()
                        || clause.findFirstAfter(found.counts(), trigger.span().end(), 20)
                                .isPresent();
        return counted && !clause.in(found.places()).isEmpty();
    }
}
