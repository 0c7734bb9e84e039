package org.tocsin.reader.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Token;

/** "Advised its citizens to leave the border areas", "nationals should stay indoors". */
final class AdviceSieve implements Sieve {
    private static final String WHO =
            "(?<who>citizens|nationals|companies|enterprises|compatriots|staff|residents|people|travell?ers|personnel|employees|subjects|tourists|organi[sz]ations|"
                    + "everyone|everybody|families|drivers|contractors|workers|migrants|visitors|foreigners|vessels|ships|(?<=\\s)\\p{L}+(?:ians|ans|ese|ns))";
    private static final Pattern ADVICE = Pattern.compile(
            WHO
                    + "\\b[^.;]{0,160}?\\b(?:to|should|must|not to|that they)\\s+(?:(?:immediately|urgently|also|temporarily|at once)\\s+)*"
                    + "(?<act>leave|evacuate|depart|get out|pull out|withdraw|move out|move away|relocate|avoid|not (?:to )?travel|not (?:to )?go|stay away|keep away|keep off|stay out|refrain|not use|use|postpone|step up security|"
                    + "stay (?:indoors|inside|at home)|remain indoors|remain inside|shelter|exercise|be (?:vigilant|cautious|careful|alert)|take (?:care|precautions)|remain vigilant|stay alert)\\b");

    private static final Pattern IMPERATIVE = Pattern.compile(
            "^\\s*(?:(?<act>avoid|leave|stay indoors|stay inside|stay at home|stay away|keep away|evacuate|do not travel)\\b|(?:(?:now )?(?:advise[sd]?|warn(?:s|ed)?|recommend(?:s|ed)?)[^.;]{0,60}?)(?<against>against (?:all |any )?(?:[\\p{L}-]+ )?travel))");

    private final Gazetteer gazetteer;

    AdviceSieve(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<Draft> sift(Piece piece) {
        Matcher m = ADVICE.matcher(piece.lower());
        if (!m.find()) return everybody(piece);
        AdviceAction action = action(m.group("act"));
        List<Mention<Place>> area = area(
                piece,
                new Span(m.start("who"), clauseEnd(piece.lower(), m.end()))
                        .shift(piece.span().start()));
        Span who = new Span(m.start("who"), m.end("who")).shift(piece.span().start());
        List<Mention<Actor>> addressees = List.of(addressee(piece, who));
        return Optional.of(new Draft(Stance.ADVISES, (said, concerns) -> new Advice(said, action, area, addressees)));
    }

    /** "Avoid the old town", "warned against all travel": nobody is addressed, so everybody is. */
    private Optional<Draft> everybody(Piece piece) {
        boolean mayAdvise = piece.isAttributed()
                && switch (piece.voiced().speakers().getLast().role()) {
                    case EMBASSY, GOVERNMENT, MILITARY, POLICE, INTERNATIONAL_ORGANISATION, COMPANY -> true;
                    default -> false;
                };
        Matcher m = IMPERATIVE.matcher(piece.lower());
        if (!mayAdvise || !m.find()) return Optional.empty();
        AdviceAction action = m.group("against") != null ? AdviceAction.AVOID : action(m.group("act"));
        List<Mention<Place>> area = area(piece, piece.span());
        return Optional.of(new Draft(Stance.ADVISES, (said, concerns) -> new Advice(said, action, area, List.of())));
    }

    private static AdviceAction action(String act) {
        if (act.matches("leave|evacuate|depart|get out|pull out|withdraw|move out|move away|relocate"))
            return AdviceAction.LEAVE;
        if (act.matches("stay (?:indoors|inside|at home)|remain indoors|remain inside|shelter"))
            return AdviceAction.STAY_INDOORS;
        return act.matches("avoid|not .*|do not .*|stay away|keep away|keep off|stay out|refrain|use|postpone")
                ? AdviceAction.AVOID
                : AdviceAction.CAUTION;
    }

    /** What stands behind the next comma is no longer the advice. */
    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && ",;.".indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    /** Where: the places that the piece itself names; a strip along a border before anything else. */
    private static List<Mention<Place>> area(Piece piece, Span within) {
        List<Mention<Place>> places = piece.in(piece.document().found().places()).stream()
                .filter(p -> within.overlaps(p.span()))
                .toList();
        List<Mention<Place>> strips =
                places.stream().filter(p -> p.value().strip() != null).toList();
        return strips.isEmpty() ? places : strips;
    }

    /** An embassy that speaks to "its citizens" speaks to those of the country that its name tells. */
    private Mention<Actor> addressee(Piece piece, Span who) {
        String nationality = piece.in(piece.document().found().nationalities()).stream()
                .filter(n ->
                        n.span().end() <= who.start() && who.start() - n.span().end() <= 3)
                .map(Mention::value)
                .findFirst()
                .or(() -> embassyOf(piece))
                .orElse(null);
        String name = piece.document().textOf(who);
        return new Mention<>(new Actor(name, ActorKind.CIVILIANS, nationality, null), who);
    }

    private Optional<String> embassyOf(Piece piece) {
        return piece.voiced().speakers().stream()
                .filter(s -> s.role() == SourceRole.EMBASSY || s.role() == SourceRole.GOVERNMENT)
                .map(Source::name)
                .flatMap(name -> Token.of(name, new Span(0, name.length())).stream()
                        .map(t -> t.span().of(name))
                        .flatMap(word ->
                                gazetteer
                                        .findCountryByDemonym(word)
                                        .or(() -> gazetteer.findCountryByName(word))
                                        .stream()))
                .map(CountryInfo::code)
                .findFirst();
    }
}
