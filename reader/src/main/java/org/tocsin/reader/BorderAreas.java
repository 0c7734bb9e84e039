package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.Places;
import org.tocsin.reader.lexicon.Token;

/**
 * The land along a border as news names it: "the Tajik-Afghan border", "border areas of Tajikistan", "areas along the Afghan
 * border", and plain "border areas" where the text has named the countries before. One named country leaves the other to the
 * neighbour that the text speaks of most; where it speaks of none, there is no place.
 */
final class BorderAreas {
    private static final String NAME = "\\p{Lu}[\\p{L}'’]+(?:\\s\\p{Lu}[\\p{L}'’]+)?";
    private static final String AREA = "(?:areas?|regions?|zones?|districts?|belt|strip|villages)";
    private static final Pattern PHRASE =
            Pattern.compile("(?:" + AREA + "\\s+(?:along|near|on|bordering)\\s+(?:the\\s+)?)?"
                    + "(?:(?<a>" + NAME + ")(?:\\s?[–—-]\\s?(?<b>" + NAME + "))?(?:['’]s)?\\s+)?"
                    + "(?:border|frontier)(?:\\s+" + AREA
                    + ")?(?![\\p{L}])(?!\\s+(?:post|posts|guard|guards|troops|force|forces|service|police|market|crossing|command|official|officials|outpost|security|patrol|town|village))"
                    + "(?:\\s+(?:of|in|with|between)\\s+(?:the\\s+)?(?<c>" + NAME + ")(?:\\s+(?:and|with)\\s+(?<d>"
                    + NAME + "))?)?");

    /** A country that is named as a place tells more of where the border is than the nationality of a company. */
    private static final int PLACE_WEIGHT = 3;

    private final Gazetteer gazetteer;

    BorderAreas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Mention<Place>> find(String text, List<Mention<Place>> places) {
        Map<String, Integer> spoken = countries(text, places);
        List<Mention<Place>> found = new ArrayList<>();
        Matcher m = PHRASE.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            List<String> named = named(m);
            Place last = found.isEmpty() ? null : found.getLast().value();
            strip(m, named, spoken, last).ifPresent(p -> found.add(new Mention<>(p, span)));
        }
        return found;
    }

    private Optional<Place> strip(Matcher m, List<String> named, Map<String, Integer> spoken, @Nullable Place last) {
        boolean area = Pattern.compile(AREA).matcher(m.group()).find();
        if (named.size() >= 2) return strip(m.group(), named.get(0), named.get(1), null);
        if (named.isEmpty())
            return area && last != null
                    ? Optional.of(renamed(last, m.group()))
                    : area ? commonest(m, spoken) : Optional.empty();
        String one = named.getFirst();
        Optional<String> other = neighbour(one, spoken);
        // "areas of X" lie in X; "along the X border" they lie on the other side.
        boolean inside =
                m.group("c") != null && m.group("a") == null && !m.group().contains(" with ");
        return other.flatMap(o -> strip(m.group(), one, o, inside ? one : o));
    }

    private Optional<Place> commonest(Matcher m, Map<String, Integer> spoken) {
        return spoken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .flatMap(one -> neighbour(one, spoken).flatMap(o -> strip(m.group(), one, o, null)).stream())
                .findFirst();
    }

    private Optional<String> neighbour(String one, Map<String, Integer> spoken) {
        return gazetteer.listNeighbours(one).stream()
                .filter(spoken::containsKey)
                .max(Comparator.comparing((String c) -> spoken.getOrDefault(c, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private Optional<Place> strip(String name, String a, String b, @Nullable String side) {
        return gazetteer.findBorderStrip(a, b).map(s -> Places.strip(name.replaceAll("\\s+", " "), side, s));
    }

    private static Place renamed(Place place, String name) {
        return new Place(
                name.replaceAll("\\s+", " "),
                place.country(),
                place.admin1(),
                place.point(),
                place.precision(),
                place.radiusKm(),
                place.strip());
    }

    private List<String> named(Matcher m) {
        List<String> codes = new ArrayList<>();
        for (String group : new String[] {"a", "b", "c", "d"}) {
            String name = m.group(group);
            if (name != null) code(name).filter(c -> !codes.contains(c)).ifPresent(codes::add);
        }
        return codes;
    }

    private Optional<String> code(String name) {
        return gazetteer
                .findCountryByName(name)
                .or(() -> gazetteer.findCountryByDemonym(name))
                .map(CountryInfo::code);
    }

    /** How often a text speaks of each country, by its places and by its demonyms. */
    private Map<String, Integer> countries(String text, List<Mention<Place>> places) {
        Map<String, Integer> spoken = new LinkedHashMap<>();
        for (Mention<Place> place : places)
            place.value().findCountry().ifPresent(c -> spoken.merge(c, PLACE_WEIGHT, Integer::sum));
        if (text.isEmpty()) return spoken;
        for (Token token : Token.of(text, new Span(0, text.length()))) {
            String word = token.span().of(text);
            if (Character.isUpperCase(word.codePointAt(0)))
                gazetteer.findCountryByDemonym(word).ifPresent(c -> spoken.merge(c.code(), 1, Integer::sum));
        }
        return spoken;
    }
}
