package org.tocsin.reader.event;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.When;

/**
 * Days that a sentence gives for something else than the violence that it tells of: when somebody spoke, was tried, buried or freed.
 * "Found guilty of murder Thursday for the November 2019 shooting" is of November 2019; "freed on Tuesday, two weeks after gunmen
 * seized them" is of no known day.
 */
final class OtherDays {
    private static final String VERB =
            "(?:said|told|announced|reported|confirmed|condemned|denied|denounced|warned|claimed responsibility|(?:went|gone|put|goes) on trial|sentenced|convicted|found guilty|pleaded|pleads|arraigned"
                    + "|indicted|appeared in court|in court|charged|freed|released|rescued|buried|laid to rest|(?:died|dies|succumbed) (?:(?:in|at) (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:hospital|clinic)|(?:of|to) (?:his|her|their) (?:wounds|injuries))|visited|vowed|testified|ruled|ordered)";

    private static final Pattern BEFORE = Pattern.compile(
            "\\b" + VERB
                    + "\\s+(?:(?!killed|shot|attack|bomb|explo|murder|after|when|that|who|for\\b|in\\b)[\\p{L}’'-]+\\s+){0,3}?(?:on\\s+|late\\s+|early\\s+)*$");

    private static final Pattern BEHIND = Pattern.compile("^\\s+(?:\\p{L}+ly\\s+)?" + VERB + "\\b");

    private static final int NEAR = 60;

    private OtherDays() {}

    static boolean is(Document document, Mention<When> day) {
        String text = document.content();
        int start = day.span().start();
        int end = day.span().end();
        String before = text.substring(Math.max(0, start - NEAR), start).toLowerCase(Locale.ROOT);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR)).toLowerCase(Locale.ROOT);
        return BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
    }
}
