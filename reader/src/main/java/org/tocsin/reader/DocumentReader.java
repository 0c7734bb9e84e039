package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.report.Published;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.count.Counts;
import org.tocsin.reader.date.Dates;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.event.Document;
import org.tocsin.reader.event.Facility;
import org.tocsin.reader.event.NamedPersons;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.lexicon.People;
import org.tocsin.reader.lexicon.Token;

/** Finds in an article whatever the lexicons, the gazetteer, the calendar and the number reader know. */
final class DocumentReader {
    /** Written with points or in capitals, and only before a word: "told us" is nobody's country. */
    private static final Pattern AMERICAN = Pattern.compile("(?<![\\p{L}.])(?:U\\.S\\.|US)(?=\\s+\\p{L})");

    private static final Pattern PEOPLES_REPUBLIC = Pattern.compile("['’]s Republic");

    private final Lexicons lexicons;
    private final Gazetteer gazetteer;

    DocumentReader(Lexicons lexicons, Gazetteer gazetteer) {
        this.lexicons = lexicons;
        this.gazetteer = gazetteer;
    }

    Document read(Article article, @Nullable Published published, List<Mention<Place>> places, EncoderReading encoded) {
        return place(readWords(article, published, encoded), places);
    }

    /** What is found without looking at places: neither they nor people, whose names could be those of places. */
    Document readWords(Article article, @Nullable Published published, EncoderReading encoded) {
        List<List<Token>> sentences = sentences(article);
        List<Mention<WeaponType>> weapons = scan(sentences, lexicons.weapons()::scan);
        return new Document(
                article,
                published,
                new Document.Found(
                        Counts.scan(article.content()),
                        Dates.scan(article.content(), published),
                        List.of(),
                        scan(sentences, lexicons.triggers()::scan),
                        weapons,
                        List.of(),
                        scan(sentences, lexicons.facilities()::scan).stream()
                                .filter(m ->
                                        weapons.stream().noneMatch(w -> w.span().overlaps(m.span())))
                                .map(m -> new Mention<>(new Facility(m.value()), m.span()))
                                .toList(),
                        scan(sentences, lexicons.groups()::scan),
                        nationalities(article, sentences)),
                encoded);
    }

    /** The same with places and people. */
    Document place(Document words, List<Mention<Place>> places) {
        Document.Found found = words.found();
        List<Span> names = Stream.of(places, found.groups(), found.nationalities())
                .flatMap(List::stream)
                .<Span>map(Mention::span)
                .toList();
        List<Mention<People>> people = people(
                words.article(),
                scan(sentences(words.article()), lexicons.people()::scan),
                names,
                found.nationalities());
        return new Document(
                words.article(),
                words.published(),
                new Document.Found(
                        found.counts(),
                        found.dates(),
                        places,
                        found.triggers(),
                        found.weapons(),
                        people,
                        found.facilities(),
                        found.groups(),
                        found.nationalities()),
                words.encoded());
    }

    private static List<List<Token>> sentences(Article article) {
        return article.sentences().stream()
                .map(Sentence::span)
                .map(s -> Token.of(article.content(), s))
                .toList();
    }

    /** Words for people, and people by name. */
    private static List<Mention<People>> people(
            Article article, List<Mention<People>> words, List<Span> names, List<Mention<String>> nationalities) {
        String text = article.content();
        Stream<Mention<People>> plain = words.stream()
                .filter(m -> !PEOPLES_REPUBLIC
                        .matcher(text)
                        .region(m.span().end(), text.length())
                        .lookingAt())
                .filter(m -> !m.span().of(text).equalsIgnoreCase("national") || isCitizen(m.span(), nationalities));
        return Stream.concat(plain, NamedPersons.find(text, names).stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** "A Chinese national" is somebody; the "national guard" is not. */
    private static boolean isCitizen(Span national, List<Mention<String>> nationalities) {
        return nationalities.stream().anyMatch(n -> n.span().end() + 1 == national.start());
    }

    private static <T> List<Mention<T>> scan(
            List<List<Token>> sentences, Function<List<Token>, List<Mention<T>>> scan) {
        return sentences.stream().flatMap(s -> scan.apply(s).stream()).toList();
    }

    /** Demonyms are written with a capital: "Polish", not "polish". */
    private List<Mention<String>> nationalities(Article article, List<List<Token>> sentences) {
        List<Mention<String>> found = new ArrayList<>();
        for (List<Token> sentence : sentences)
            for (Token token : sentence) {
                String word = article.textOf(token.span());
                if (!Character.isUpperCase(word.codePointAt(0))) continue;
                gazetteer
                        .findCountryByDemonym(word)
                        .map(CountryInfo::code)
                        .ifPresent(code -> found.add(new Mention<>(code, token.span())));
            }
        AMERICAN.matcher(article.content())
                .results()
                .map(m -> new Mention<>("US", new Span(m.start(), m.end())))
                .filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span())))
                .forEach(found::add);
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }
}
