package org.tocsin.core.incident;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * A first speaker, as far as the name tells: "Tajikistan's border troops" are the border troops of Tajikistan.
 *
 * @param owner whose, in lower case; null where the name does not say
 * @param office the name without article and owner, in lower case
 */
public record Speaker(@Nullable String owner, String office) {
    private static final Pattern NAME = Pattern.compile("(?:(?:the|an?) )?(?:([\\p{L}-]+)['’]s )?(.+)");

    /** Who speaks for an office is its voice, and so is its press service. */
    private static final Pattern VOICE = Pattern.compile("(?:spokes(?:man|woman|person) (?:for|of) (?:the )?)?(.+?)"
            + "(?:(?:['’]s?)? (?:press (?:office|service|centre|center)|spokes(?:man|woman|person)))?");

    private static final Speaker UNNAMED = new Speaker(null, "unnamed");

    static Speaker of(Account account) {
        return of(account.attribution().firstSpeaker());
    }

    /** Whom a source of a chain names; all unnamed ones are alike. */
    public static Speaker of(Source source) {
        return source.role() == SourceRole.UNNAMED ? UNNAMED : named(source.name());
    }

    /** The speaker of a name as a text or a person writes it. */
    public static Speaker named(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher voice = VOICE.matcher(name);
        Matcher parts = NAME.matcher(voice.matches() ? voice.group(1) : name);
        return parts.matches() ? new Speaker(parts.group(1), parts.group(2)) : new Speaker(null, name);
    }

    /**
     * Whether both may be one voice: one office, and not of two owners, since two states have ministries of one name. All
     * unnamed speakers may be one person: a doubtful agreement is none.
     */
    public boolean couldBe(Speaker other) {
        return office.equals(other.office) && (owner == null || other.owner == null || owner.equals(other.owner));
    }

    /** The name under which all of its words are kept: "tajikistan's border troops". */
    public String key() {
        return owner == null ? office : owner + "'s " + office;
    }
}
