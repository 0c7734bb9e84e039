package org.tocsin.reader.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.lexicon.Token;

/** From the words before a verb of saying to a speaker with a role, or to nothing where they cannot be one. */
final class SourceNames {
    private static final int MAX_WORDS = 16;

    /** A lead-in before the speaker: "On Friday, ", "Following the incidents, ", "However, ". */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:(?:and|but|yet|while|however|meanwhile|separately|later|earlier|also|still|nevertheless|instead|first|then)\\b,?\\s+"
                    + "|(?:on|in|at|after|following|before|during|since|amid|despite|for|with|as|over|by|through|via|speaking|writing|asking|reached|contacted)\\b[^,]{1,120},\\s+"
                    + "|in (?:an?|its|his|her|their|the same|another)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:post|statement|message|interview|video|letter|report|tweet|speech|address|broadcast|note|briefing|bulletin)\\s+(?=(?:the|his|her|its|their|an?|he|she|it|they)\\s|(?-i:\\p{Lu}))"
                    + "|(?:on|last|this)\\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVE = Pattern.compile(
            "(?:,\\s+|\\s+)(?:who|whom|whose|which|that|speaking|citing|quoting|quoted|reached|contacted|questioned|interviewed|asking|writing|replying|through|signed|in (?:an?|its|his|her|their) |via|on (?:X|Telegram|Facebook|Twitter)|in (?:response|reply|remarks)|by telephone|(?:it|he|she|they|we) (?:spoke|talked) to)\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN_AT_END =
            Pattern.compile("(?:\\s+" + Verbs.BETWEEN.replace("\\s+)", "\\s*)") + ")+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETERMINER = Pattern.compile(
            "^(?:(?:after|when|as|since|although|though|because|that)\\s+)?(?:the|an?)?\\s*(?<![\\p{L}])(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** "An armed group calling itself the Upper Amu Front": the name is what it calls itself. */
    private static final Pattern CALLED =
            Pattern.compile("^.*\\b(?:calling itself|known as|which calls itself|called)\\s+(?:the\\s+)?(?=\\p{Lu})");

    /** What is said in a message is said by whoever sent it, not by the message. */
    private static final Pattern MEDIUM = Pattern.compile(
            "^(?:[\\p{L}-]+\\s+){0,2}?(?:message|statement|post|video|recording|tweet|letter|notice|document|information|data|figures)\\b(?!.*\\b(?:by|from)\\b)");

    private static final Pattern NOBODY = Pattern.compile(
            "^[\"“‘”]|^(?:and|but|both|also|or)$|^(?:nobody|no one|none|neither|no|not|nothing|few)\\b|^(?:i|you|we|people|everyone|everybody|anyone|anybody|somebody|someone|other people|that|let)$|^(?:the|an?|this|his|its|their|one|two|three|four|five|several|many|some|most|all|these|those|others?|who|which|that|\\d+)$|\\b(?:not|never|nor|did|does|do|to|will|would|could|cannot|can|might|may|should|must|let|don['’]t|didn['’]t|doesn['’]t|won['’]t|can['’]t|i['’]d|i['’]ll|i)$"
                    + "|\\b(?:did|does|do|has|have|had|was|were|could|would) not\\b|^(?:saying|adding|claiming|citing|quoting|noting|warning|according to|as|itself|himself|herself|themselves|there|what|how|why|where|when|whether|if)\\b"
                    + "|^(?:unconfirmed|initial|early|preliminary|conflicting|first|earlier)$|^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:had|has|have|was|were|is|are|been|being|be|killed|wounded|injured|died|attacked|struck|hit|fired|exploded|kidnapped|"
                    + "shot|stormed|crossed|dropped|blew|took|will|would|could|may|might)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANONYMOUS = Pattern.compile(
            "(?:anonym|not be(?:ing)? (?:named|identified|used)|declined to be (?:named|identified)|asked not to|not to give (?:his|her|their) name|"
                    + "unnamed|not authori[sz]ed to speak)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPER =
            Pattern.compile("^\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:of\\s+|al-)?\\p{Lu}[\\p{L}'’.-]*){0,5}$");
    private static final Pattern PRONOUN =
            Pattern.compile("^(?:he|she|they|it|him|her|them)$", Pattern.CASE_INSENSITIVE);

    /** What stands in a body's own post or statement, the body says. */
    private static final String OWN_PAGE =
            "['’]s?\\s+(?:(?:own|official|Telegram|Facebook|Twitter|X|WeChat)\\s+)*(?:channel|account|page|post|posts|website|communiqué|communique|statement|feed)$";

    private final Lexicons lexicons;
    private final Roles roles;

    SourceNames(Lexicons lexicons, Gazetteer gazetteer) {
        this.lexicons = lexicons;
        roles = new Roles(lexicons, gazetteer);
    }

    /**
     * The speaker that a piece of text names.
     *
     * @param sure whether the verb beside it leaves no doubt that somebody speaks
     */
    Optional<Source> find(String article, Span span, boolean sure) {
        String all = span.of(article);
        Matcher lead = LEAD_IN.matcher(all);
        int from = lead.find() ? lead.end() : 0;
        String rest = all.substring(from);
        boolean anonymous = ANONYMOUS.matcher(rest).find();
        rest = cut(BETWEEN_AT_END, cut(RELATIVE, rest));
        Matcher determiner = DETERMINER.matcher(rest);
        if (determiner.find() && lexicons.outlets().find(rest.strip()).isEmpty()) {
            from += determiner.end();
            rest = rest.substring(determiner.end());
        }
        String name = rest.strip()
                .replaceAll("[,;:.]+$", "")
                .replaceFirst("(?<=\\w)\\s+(?:it|he|she|they|we)$", "")
                .replaceFirst(OWN_PAGE, "");
        if (name.isBlank() || name.split("\\s+").length > MAX_WORDS) return Optional.empty();
        if (NOBODY.matcher(name).find() || MEDIUM.matcher(name).find()) return Optional.empty();
        Matcher called = CALLED.matcher(name);
        String shown = called.find() ? name.substring(called.end()) : name;
        int start = span.start() + from + rest.indexOf(name) + name.length() - shown.length();
        return role(name, anonymous, sure)
                .map(role -> new Source(shown, role, new Span(start, start + shown.length())));
    }

    /** Somebody whom the first words of a sentence speak of, by a word for people who speak. */
    Optional<Source> findLeading(String article, Span sentence) {
        Matcher m = LEADING.matcher(article).region(sentence.start(), sentence.end());
        if (!m.lookingAt()) return Optional.empty();
        Span words = new Span(m.start("who"), m.end("who"));
        return lexicons.sources().scan(Token.of(article, words)).stream()
                .filter(h -> isSomebody(h.value()))
                .findFirst()
                .map(h -> new Span(words.start(), h.span().end()))
                .map(s -> new Source(s.of(article), roles.find(s.of(article)).orElse(SourceRole.PERSON), s));
    }

    private static final Pattern LEADING =
            Pattern.compile("\\s*(?:An?|The|One)\\s+(?<who>(?:[\\p{Ll}-]+\\s+){0,3}[\\p{Ll}-]+)\\b");

    private static boolean isSomebody(SourceRole role) {
        return switch (role) {
            case WITNESS, PERSON, ANALYST, GOVERNMENT, MILITARY, POLICE -> true;
            default -> false;
        };
    }

    private static String cut(Pattern pattern, String text) {
        return pattern.matcher(text).replaceFirst("");
    }

    private Optional<SourceRole> role(String name, boolean anonymous, boolean sure) {
        String head = name.split(",|\\s+(?:at|in|of|for|from|with|on|near)\\s+", 2)[0];
        if (head.isBlank()
                || (FINITE.matcher(head).find() && lexicons.outlets().find(name).isEmpty())) return Optional.empty();
        Optional<SourceRole> known = roles.find(name);
        if (known.isPresent()) return anonymous && isPerson(known.get()) ? Optional.of(SourceRole.UNNAMED) : known;
        boolean namelike = PROPER.matcher(name).matches() || isPronoun(name);
        if (!sure && !namelike) return Optional.empty();
        return FINITE.matcher(name).find() ? Optional.empty() : Optional.of(SourceRole.PERSON);
    }

    static boolean isPronoun(String name) {
        return PRONOUN.matcher(name).matches();
    }

    /** Whether a name is an outlet's by its words. */
    boolean isOutlet(String name) {
        return roles.isOutlet(name);
    }

    private static boolean isPerson(SourceRole role) {
        return switch (role) {
            case OUTLET, AGENCY, EMBASSY, INTERNATIONAL_ORGANISATION, COMPANY, ARMED_GROUP -> false;
            default -> true;
        };
    }
}
