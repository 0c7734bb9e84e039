package org.tocsin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.mention.WeaponType;
import org.tocsin.core.report.Published;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.count.Counts;
import org.tocsin.reader.date.Dates;
import org.tocsin.reader.event.Document;
import org.tocsin.reader.event.Facility;
import org.tocsin.reader.gazetteer.CountryInfo;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.lexicon.Token;

/** Finds in an article whatever the lexicons, the gazetteer, the calendar and the number reader know. */
final class DocumentReader {
    private final Lexicons lexicons;
    private final Gazetteer gazetteer;

    DocumentReader(Lexicons lexicons, Gazetteer gazetteer) {
        this.lexicons = lexicons;
        this.gazetteer = gazetteer;
    }

    Document read(Article article, @Nullable Published published, List<Mention<Place>> places) {
        List<List<Token>> sentences = article.sentences().stream()
                .map(Sentence::span)
                .map(s -> Token.of(article.content(), s))
                .toList();
        List<Mention<WeaponType>> weapons = scan(sentences, lexicons.weapons()::scan);
        return new Document(
                article,
                published,
                new Document.Found(
                        Counts.scan(article.content()),
                        Dates.scan(article.content(), published),
                        places,
                        scan(sentences, lexicons.triggers()::scan),
                        weapons,
                        scan(sentences, lexicons.people()::scan).stream()
                                .filter(m -> !article.content()
                                                .startsWith(
                                                        "'s Republic", m.span().end())
                                        && !article.content()
                                                .startsWith(
                                                        "’s Republic", m.span().end()))
                                .toList(),
                        scan(sentences, lexicons.facilities()::scan).stream()
                                .filter(m ->
                                        weapons.stream().noneMatch(w -> w.span().overlaps(m.span())))
                                .map(m -> new Mention<>(new Facility(m.value()), m.span()))
                                .toList(),
                        scan(sentences, lexicons.groups()::scan),
                        nationalities(article, sentences)));
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
        return List.copyOf(found);
    }
}
