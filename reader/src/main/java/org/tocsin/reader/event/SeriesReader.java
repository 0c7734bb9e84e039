package org.tocsin.reader.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;
import org.tocsin.core.statement.Occurrences;
import org.tocsin.reader.lexicon.Trigger;

/**
 * Whether a clause tells of one event or of a series. A plural word is a series; so is anything that goes on over a month, and
 * what is counted over weeks or years without a day of its own. The
 * toll of a series belongs to the series.
 */
final class SeriesReader {
    private static final int MAX_SINGLE_DAYS = 31;
    private static final Pattern MOST = Pattern.compile(
            "\\b(?:most|many|some|all|each|several|series|wave|spate|string)\\s+(?:of\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}$");

    /** A count over weeks or years adds up many events: "22 policemen have been killed in three years". */
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:this (?:year|month)|in an? (?:week|month|year)\\b|(?:in|over|within|during) (?:the )?(?:(?:past|last|recent) )?(?:[\\p{L}\\d-]+ )?(?:years|months|weeks)\\b(?! of\\b)"
                    + "|since (?:(?:the )?(?:start|beginning)|(?:last )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year)|(?:19|20)\\d\\d)"
                    + "|(?:at|since) the (?:start|beginning|end) of (?:the|this) year|(?:of|in) (?:past|previous|recent|other|earlier) years"
                    + "|(?:each|every|per|a) (?:year|month)\\b|in the (?:nineties|eighties|seventies|sixties|fifties))");

    private static final int MAX_DAY = 3;

    /** What goes on for weeks, or strikes many places, is a campaign. */
    private static final Pattern CAMPAIGN = Pattern.compile(
            "\\b(?:attacked|shelled|bombed|raided|bombarded|stormed|fired on)\\b[^.;,]{0,60}\\b(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|(?:dozens|scores|hundreds) of) times\\b|"
                    + "\\b(?:began|begun|started|launched) (?:[\\p{L}\\d-]+ )?(?:days|weeks|months) ago\\b"
                    + "|\\b(?:on|in|at) (?:various|several|many|numerous|different) (?:places|towns|cities|villages|areas|points|parts)\\b"
                    + "|\\b(?:constant|continual|continuous|frequent|daily|recurrent) (?:[\\p{L}]+ )?(?:raids|attacks|bombings|killings|kidnappings|murders|shelling|threats)\\b");

    /** "In three separate engagements": one sentence, one figure, several events. */
    private static final Pattern SEPARATE = Pattern.compile(
            "\\bin (?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|separate|different|\\d+) (?:separate |different )?"
                    + "(?:engagements|incidents|operations|clashes|attacks|raids|strikes|blasts|explosions|shootings|bombings|encounters|ambushes|assaults)\\b");

    /** "Four were killed and 53 wounded in shootings across Almaty": one figure for all of a weekend. */
    private static final Pattern TALLY = Pattern.compile(
            "\\bin (?:[\\p{L}-]+ )?(?:shootings|stabbings|killings|murders)\\b|\\b(?:attacks|incidents|bombings) (?:across|around|throughout)\\b");

    private SeriesReader() {}

    static Occurrences read(Clause clause, Mention<Trigger> trigger, @Nullable Mention<When> when) {
        Optional<CountRange> count = countBefore(clause, trigger);
        boolean many = trigger.value().plural()
                || count.filter(c -> c.min() > 1).isPresent()
                || MOST.matcher(clause.before(trigger.span().start(), 50)).find()
                || SEPARATE.matcher(clause.lower()).find()
                || TALLY.matcher(clause.lower()).find()
                || CAMPAIGN.matcher(clause.lower()).find();
        boolean long_ = when != null && when.value().days().days() > MAX_SINGLE_DAYS;
        if (!many && !long_ && !isOfPeriod(clause)) return Occurrences.ONE;
        return Occurrences.series(count.filter(c -> c.min() > 1).orElse(CountRange.atLeast(many ? 2 : 1)));
    }

    /** Whether a clause counts over weeks or years, or tells of a campaign. */
    static boolean isSeries(Clause clause) {
        return isOfPeriod(clause) || CAMPAIGN.matcher(clause.lower()).find();
    }

    /** Whether a clause counts over weeks or years, and names no day. */
    static boolean isOfPeriod(Clause clause) {
        return PERIOD.matcher(clause.lower()).find()
                && clause.in(clause.document().found().dates()).stream()
                        .noneMatch(d -> d.value().days().days() <= MAX_DAY);
    }

    /** "seven armed incursions": a count directly before the plural word. */
    private static Optional<CountRange> countBefore(Clause clause, Mention<Trigger> trigger) {
        if (!trigger.value().plural()) return Optional.empty();
        return clause.findLastBefore(
                        clause.document().found().counts(), trigger.span().start(), 25)
                .map(Mention::value);
    }
}
