package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

/**
 * The speakers inside a phrase: "Radio K, citing the 6th Division, which in turn cited village officials" and "two drivers interviewed
 * by Radio K". Words of citing lead one step inwards, words of being cited one step outwards.
 */
final class SourceChains {
    private static final String MESSAGE =
            "banner|leaflets?|pamphlet|report|reports|dispatch|story|article|statement|bulletin|broadcast|interview|letter|note|message|communiqué|communique|video|post|inquiry|memo|account";

    /** What leads from a speaker to the one whom it cites. */
    static final String INWARDS = "(?:in an? (?:" + MESSAGE + ")\\s+)?(?:(?:and|which|who|that)\\s+)?"
            + "(?:(?:in turn|itself|himself|herself|themselves|also)\\s+)*"
            + "(?:citing|quoting|cited(?! (?:by|in))|cites|quoted(?! (?:by|in|on))|quotes|relaying|referring to|refers to|with reference to|with a link to|on the strength of|"
            + "on the authority of|on the basis of|based on|from an account (?:given )?by|attribut(?:ing|ed|es) (?:it|this|that|the [\\p{L}]+) to|spoke (?:to|with)|"
            + "(?:had been|has been|was|were) (?:told|informed|briefed) by)\\s+";

    /** What leads from a speaker to the one who passes it on. */
    static final String OUTWARDS = "(?:(?:which|who|that)\\s+)?(?:(?:was|were|is|are|has been)\\s+)?(?:as\\s+)?"
            + "(?:(?:in an? (?:[\\p{L}-]+ )?(?:" + MESSAGE
            + ")\\s+)(?:[\\p{L}]+\\s+)?(?:by|with|to|on)|(?:quoted|cited|relayed|carried|published|reported|interviewed|broadcast|obtained|leaked|read out|seen|passed on|recorded)\\s+(?:by|in|on|to)"
            + "|speaking (?:to|on|with)|writing in|(?:briefed|spoke to|talked to))\\s+";

    private static final Pattern LINK = Pattern.compile(
            "(?:,\\s+|\\s+)(?:(?<in>" + INWARDS + ")|(?<out>" + OUTWARDS + "))", Pattern.CASE_INSENSITIVE);

    /** "a statement from the information ministry" is the ministry's. */
    private static final Pattern SENT_BY = Pattern.compile(
            "^(?:an? |the |its |his |her )?(?:[\\p{L}-]+ ){0,3}?(?:" + MESSAGE
                    + "|notice|testimony|claim|interviews?|sources? close)s?\\s+(?:sent |signed |issued |posted |given |written )?(?:by|from|of|with)\\s+",
            Pattern.CASE_INSENSITIVE);

    private final SourceNames names;

    SourceChains(SourceNames names) {
        this.names = names;
    }

    /**
     * The speakers that a phrase names, outermost first; empty if its first words name none.
     *
     * @param sure whether the verb beside it leaves no doubt that somebody speaks
     */
    List<Source> find(String text, Span phrase, boolean sure) {
        Matcher m = LINK.matcher(text).region(phrase.start(), phrase.end());
        boolean more = m.find();
        int end = more ? m.start() : phrase.end();
        if (end <= phrase.start()) return List.of();
        Optional<Source> first = findOne(text, new Span(phrase.start(), end), sure);
        if (first.isEmpty()) return List.of();
        List<Source> chain = new ArrayList<>(List.of(first.get()));
        int current = 0;
        while (more) {
            boolean inwards = m.group("in") != null;
            int from = m.end();
            more = m.find();
            int to = more ? m.start() : phrase.end();
            Optional<Source> next = from < to ? findOne(text, new Span(from, to), true) : Optional.empty();
            if (next.isEmpty()) continue;
            if (inwards) {
                chain.set(current, asOutlet(chain.get(current)));
                chain.add(++current, next.get());
            } else if (asOutlet(next.get()).role() == SourceRole.OUTLET
                    || next.get().role() == SourceRole.AGENCY) chain.add(current, asOutlet(next.get()));
        }
        return List.copyOf(chain);
    }

    /** The speakers behind words of citing: ", citing the council, which had been told by a guard". */
    List<Source> findBehind(String text, Span phrase) {
        Matcher m = LINK.matcher(text).region(phrase.start(), phrase.end());
        return m.lookingAt() && m.group("in") != null && m.end() < phrase.end()
                ? find(text, new Span(m.end(), phrase.end()), true)
                : List.of();
    }

    private Optional<Source> findOne(String text, Span span, boolean sure) {
        Matcher sent = SENT_BY.matcher(span.of(text));
        int from = sent.find() && sent.end() < span.length() ? span.start() + sent.end() : span.start();
        return names.find(text, new Span(from, span.end()), sure);
    }

    static boolean isOutlet(Source source) {
        return source.role() == SourceRole.OUTLET || source.role() == SourceRole.AGENCY;
    }

    /** Whom the first words of a sentence speak of: "<i>A teacher</i> at the school saw what happened". */
    Optional<Source> findLeading(String text, Span sentence) {
        return names.findLeading(text, sentence);
    }

    /** Whoever cites somebody, and is nothing else that we know, is an outlet. */
    static Source asOutlet(Source source) {
        boolean named = Character.isUpperCase(source.name().codePointAt(0))
                || source.name().codePoints().anyMatch(Character::isUpperCase);
        return source.role() == SourceRole.PERSON && named && !SourceNames.isPronoun(source.name())
                ? new Source(source.name(), SourceRole.OUTLET, source.span())
                : source;
    }
}
