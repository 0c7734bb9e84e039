package org.tocsin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.text.Article;
import org.tocsin.reader.gazetteer.Doubt;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.NameHit;
import org.tocsin.reader.gazetteer.PlaceHints;
import org.tocsin.reader.gazetteer.PlaceResolver;
import org.tocsin.reader.gazetteer.Places;
import org.tocsin.reader.gazetteer.ResolvedPlace;

/** The places of an article: names, each resolved to one place or to none, and the land along borders. */
final class PlaceFinder {
    private final PlaceResolver resolver;
    private final Region region;
    private final BorderAreas borders;
    private final Territories territories;
    private final StrayPlaces strays;
    private final CountryNames namesakes;

    PlaceFinder(Gazetteer gazetteer, Region region) {
        this.region = region;
        resolver = new PlaceResolver(gazetteer);
        borders = new BorderAreas(gazetteer);
        territories = new Territories(gazetteer);
        strays = new StrayPlaces(gazetteer, region);
        namesakes = new CountryNames(gazetteer);
    }

    Result find(Article article) {
        List<Caveat> caveats = new ArrayList<>();
        List<StrayPlaces.Taken> taken = new ArrayList<>();
        for (ResolvedPlace resolved : resolver.resolve(article.content(), new PlaceHints(null, region.countries()))) {
            if (resolved.hit().doubt() == Doubt.PEOPLE || NoPlaceName.is(article.content(), resolved.hit())) continue;
            Optional<GazetteerEntry> chosen = resolved.findChosen()
                    .or(() -> region.choose(resolved))
                    .map(e -> namesakes.country(resolved.hit(), e));
            if (resolved.findChosen().isPresent() || chosen.isEmpty())
                resolved.findCaveat().ifPresent(caveats::add);
            chosen.ifPresent(e -> taken.add(new StrayPlaces.Taken(resolved.hit(), e)));
        }
        List<Mention<Place>> places = new ArrayList<>();
        for (StrayPlaces.Taken t : strays.keep(article.content(), taken))
            if (!t.hit().dateline())
                places.add(mention(article.content(), named(Places.of(t.entry()), t.hit()), t.hit()));
        places.addAll(territories.find(article.content()));
        List<Mention<Place>> strips = borders.find(article.content(), places);
        // "Tajikistan" in "the border areas of Tajikistan" is a part of that name.
        places.removeIf(p -> strips.stream().anyMatch(s -> s.span().overlaps(p.span())));
        places.addAll(strips);
        places.sort(Comparator.comparing(Mention::span));
        return new Result(List.copyOf(places), List.copyOf(caveats));
    }

    private static Mention<Place> mention(String text, Place place, NameHit hit) {
        return new Mention<>(RelativePlaces.of(text, hit.span().start(), place), hit.span());
    }

    /** Under the name that the report gives it: readers know "Khorog", not "Khorugh". */
    private static Place named(Place place, NameHit hit) {
        return Place.of(
                hit.surface(), place.country(), place.admin1(), place.point(), place.precision(), place.radiusKm());
    }

    /**
     * What was found.
     *
     * @param places resolved names, in the order of the text
     * @param caveats names that could not be resolved
     */
    record Result(List<Mention<Place>> places, List<Caveat> caveats) {}
}
