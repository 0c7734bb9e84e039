package org.tocsin.reader.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Stage;
import org.tocsin.reader.lexicon.Trigger;

/** How far an event went, or that it is none: imagined, denied, rehearsed. */
final class StageReader {
    private static final Pattern EXERCISE = Pattern.compile(
            "\\b(?:exercises?|drills?|mock|simulated?|simulation|rehears\\p{L}+|training scenario|war game|anniversary|commemorat\\p{L}+|re-?enact\\p{L}+|film|novel|video game)\\b");
    private static final Pattern ATTEMPTED = Pattern.compile(
            "\\b(?:foiled|thwarted|averted|prevented|attempt(?:ed|s)? to|attempted|failed to (?:explode|detonate)|defused|intercepted|unexploded|tried to)\\b");
    private static final Pattern THREATENED = Pattern.compile(
            "\\b(?:threaten(?:ed|s|ing)?|threats?|vowed to|vows to|warned of (?:further |more |new )?(?:attacks|strikes|raids)|plan(?:s|ned|ning)? to|plotting|plotted)\\b");
    private static final Pattern IMAGINED = Pattern.compile(
            "\\b(?:could|would|might|(?<!\\d )may(?! \\d)|should|if|unless|whether|fears?|feared|risk of|possible|potential|in order to|so as to|in case of|to prevent|guard against|"
                    + "protect(?:ion)? (?:from|against)|will be repeated|be repeated|not be repeated)\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:no|not|never|without|neither|nor|denie[sd]|deny|nobody|none)\\b|n't)(?:\\s+[\\p{L}'’-]+){0,4}\\s*$");
    private static final Pattern TO_INFINITIVE = Pattern.compile(
            "\\b(?:aims?|intends?|wants?|meant|designed|ready|able|order(?:s|ed)?|used) to\\s+(?:[\\p{L}]+\\s+)?$");

    /** "to drop a grenade", "to attack": an infinitive tells what may be done, not what was. */
    private static final Pattern INFINITIVE = Pattern.compile(
            "\\bto\\s+(?:(?!the\\b|an?\\b|have\\b|his\\b|her\\b|their\\b|its\\b)[\\p{L}]+\\s+(?:(?:an?|the|any|more|further)\\s+)?)?$");

    /** "To protest the assassination": what is protested against, or solved, was done. */
    private static final Pattern PRESUPPOSED = Pattern.compile(
            "\\b(?:protest|condemn|denounce|deplore|avenge|mourn|investigate|solve|clear up|clarify|explain|discuss|report|punish|witness|survive|remember|blame|attribute) "
                    + "(?:the |this |that |these |those |an? )?(?:[\\p{L}'’-]+ ){0,3}$");

    /** "The report that … is unfounded": told only to be taken back. */
    private static final Pattern REFUTED = Pattern.compile(
            "\\b(?:is|are|was|were) (?:\\p{L}+ly )?(?:unfounded|untrue|baseless|groundless|false|not true|a lie|an invention|propaganda)\\b"
                    + "|\\b(?:withdrew|withdrawn|withdraws|retracted|retracts) (?:its|the|their|a|this) (?:story|report|claim)\\b");

    /** "Doing time for kidnapping": somebody's past, not what happened now. */
    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:doing time|serving (?:[\\p{L}\\d-]+ ){0,4}|convicted|sentenced (?:[\\p{L}\\d-]+ ){0,5}|imprisoned|jailed|wanted) ?(?:for|of)\\s+(?:[\\p{L}'’-]+,?\\s+){0,6}$");

    /** Words by which a whole report is known as one of an exercise; "exercise" alone is also what one does with a right. */
    private static final Pattern REHEARSED = Pattern.compile(
            "\\b(?:(?<!oil |gold |rock )drills?(?! (?:bits?|rigs?|cores?|holes?|for (?:oil|gold|gas|water))\\b)|mock (?:attack|exercise|drill|siege|raid|hostage|assault|bomb|ambush|rescue|battle)\\p{L}*|rehears\\p{L}+|simulat(?:ed|ion|ions)|war games?|training scenario|according to the scenario"
                    + "|(?:military|joint|field|command-staff|live-fire|anti-terror\\p{L}*|counter-?terror\\p{L}*|rescue|evacuation|this|mock) exercises?)\\b");

    /** Whether a report speaks of an exercise: what it tells without harm to anybody was played. */
    static boolean isOfExercise(Document document) {
        String title = document.article().title();
        return (title != null
                        && REHEARSED.matcher(title.toLowerCase(Locale.ROOT)).find())
                || REHEARSED
                        .matcher(document.content().toLowerCase(Locale.ROOT))
                        .find();
    }

    /** Whether a sentence in small letters takes back what it tells. */
    static boolean isRefuted(String sentence) {
        return REFUTED.matcher(sentence).find();
    }

    private StageReader() {}

    /** The stage of a trigger's event; empty where nothing is said to have happened or to be threatened. */
    static Optional<Stage> find(Clause clause, Mention<Trigger> trigger) {
        String lower = clause.lower();
        String before =
                lower.substring(0, trigger.span().start() - clause.span().start());
        String sentence = wholeSentence(clause);
        if (EXERCISE.matcher(sentence).find() || REFUTED.matcher(sentence).find()) return Optional.empty();
        if (THREATENED.matcher(before).find()
                || THREATENED.matcher(wordsOf(trigger, clause)).find()) return Optional.of(Stage.THREATENED);
        if (ATTEMPTED.matcher(lower).find()
                || trigger.value().type() == org.tocsin.core.mention.EventType.DISRUPTED_WEAPONS_USE)
            return Optional.of(Stage.ATTEMPTED);
        boolean unreal = NEGATED.matcher(before).find()
                || IMAGINED.matcher(before).find()
                || TO_INFINITIVE.matcher(before).find()
                || (INFINITIVE.matcher(before).find()
                        && !PRESUPPOSED.matcher(before).find())
                || RECORD.matcher(before).find();
        return unreal ? Optional.empty() : Optional.of(Stage.DONE);
    }

    /** Whether what a clause says may be, or is feared, or is asked, and is not told as done. */
    static boolean isImagined(Clause clause) {
        String lower = clause.lower();
        return IMAGINED.matcher(lower).find()
                || THREATENED.matcher(lower).find()
                || EXERCISE.matcher(wholeSentence(clause)).find();
    }

    private static String wordsOf(Mention<Trigger> trigger, Clause clause) {
        return clause.document().textOf(trigger.span()).toLowerCase(Locale.ROOT);
    }

    private static String wholeSentence(Clause clause) {
        return clause.document()
                .article()
                .findSentenceAt(clause.span().start())
                .map(s -> clause.document().textOf(s.span()).toLowerCase(Locale.ROOT))
                .orElse(clause.lower());
    }
}
