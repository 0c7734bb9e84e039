package org.tocsin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.Span;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Article;
import org.tocsin.reader.attribution.AttributionReader;
import org.tocsin.reader.attribution.Voiced;
import org.tocsin.reader.encoder.Encoder;
import org.tocsin.reader.encoder.EncoderReading;
import org.tocsin.reader.encoder.IncidentFilter;
import org.tocsin.reader.encoder.Quotations;
import org.tocsin.reader.event.Culprits;
import org.tocsin.reader.event.DayBehind;
import org.tocsin.reader.event.Document;
import org.tocsin.reader.event.NearParties;
import org.tocsin.reader.event.SceneBehind;
import org.tocsin.reader.event.Titles;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.imported.Imports;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.sketch.SketchReader;
import org.tocsin.reader.statement.BlameReader;
import org.tocsin.reader.statement.StatementReader;
import org.tocsin.reader.text.ArticleReader;
import org.tocsin.reader.text.ArticleReading;

/**
 * Reads plain English news by rules and lexicons.
 *
 * <pre>
 * report -> article -> what the lexicons, gazetteer, calendar find in it -> who says which piece -> statements
 * </pre>
 *
 * Safe for many threads; the same report always gives the same reading.
 */
public final class RuleReader implements Reader {
    private static final String VERSION = "rules-6";

    private final String version;
    private final PlaceFinder places;
    private final DocumentReader documents;
    private final AttributionReader attributions;
    private final StatementReader statements;
    private final SketchReader sketches;
    private final Optional<Encoder> encoder;
    private final IncidentFilter filter;
    private final boolean attributing;

    private RuleReader(Region region, Imports imports, IncidentFilter filter, boolean attributing) {
        Lexicons lexicons = Lexicons.load();
        Gazetteer gazetteer = Gazetteer.load(imports.listPlaces());
        this.filter = filter;
        this.attributing = attributing;
        encoder = Encoder.findShipped();
        places = new PlaceFinder(gazetteer, region);
        documents = new DocumentReader(lexicons, gazetteer);
        attributions = new AttributionReader(lexicons, gazetteer);
        statements = new StatementReader(lexicons, gazetteer);
        sketches = SketchReader.load(gazetteer);
        version = VERSION + encoder.map(e -> "+" + e.version()).orElse("") + sketches.version() + "/" + region
                + imports.version();
    }

    /** Loads the lexicons and the gazetteer, for a desk that watches the first region. */
    public static RuleReader load() {
        return load(Region.FIRST);
    }

    /** Loads the lexicons and the gazetteer, for a desk that watches a region. */
    public static RuleReader load(Region region) {
        return load(region, Imports.NONE);
    }

    /** Loads the lexicons and the gazetteer, with the places that the user imported. They are a part of the version. */
    public static RuleReader load(Region region, Imports imports) {
        return new RuleReader(region, imports, IncidentFilter.load(), true);
    }

    /** Loads a reader whose encoder reads every report, also what the filter would keep from it: to measure the filter. */
    public static RuleReader loadUnfiltered(Region region) {
        return new RuleReader(region, Imports.NONE, IncidentFilter.KEEPING_ALL, true);
    }

    /** Loads a reader to which nobody but the outlet speaks: to measure what it costs to ask who says what. */
    public static RuleReader loadWithoutAttribution(Region region) {
        return new RuleReader(region, Imports.NONE, IncidentFilter.load(), false);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(Report report) {
        ArticleReading reading = ArticleReader.read(report);
        List<Caveat> caveats = new ArrayList<>(reading.caveats());
        if (!caveats.isEmpty()) return new Reading(report, reading.article(), List.of(), caveats, version);
        Article article = reading.article();
        PlaceFinder.Result found = places.find(article);
        caveats.addAll(found.caveats());
        List<Statement> read = List.of();
        if (!NotAnIncident.is(article)) {
            // The encoder takes most of the time of a reading, so it reads only what may tell of an incident.
            IncidentFilter.Look look = filter.look(article);
            EncoderReading encoded = encode(article, look.worthReading());
            Document document = documents.read(article, report.published(), found.places(), encoded);
            List<Voiced> voiced = voiced(report, article, encoded);
            List<Statement> told = DayBehind.complete(document, statements.read(report, document, voiced));
            told = SceneBehind.complete(document, told);
            HeadReading head = new HeadReading(report, article, places, documents);
            read = HeadScene.complete(report, head, found.places(), told);
            if (look.maybeIncident()) read = LeadReader.complete(report, head, voiced, read);
            read = LeadReader.count(report, head, voiced, read);
            read = NearParties.complete(document, BlameReader.complete(report, document, voiced, read));
            read = Titles.complete(document, Culprits.complete(document, read));
        }
        return new Reading(report, article, sketches.attach(article, read), caveats, version);
    }

    private EncoderReading encode(Article article, Set<Span> worth) {
        if (encoder.isEmpty()) return EncoderReading.NONE;
        return attributing ? encoder.get().read(article, worth) : encoder.get().readWithoutAttributions(article, worth);
    }

    private List<Voiced> voiced(Report report, Article article, EncoderReading encoded) {
        if (attributing) return attributions.read(article, report.outlet(), Quotations.of(article.content(), encoded));
        return article.sentences().stream().map(s -> Voiced.byOutlet(s.span())).toList();
    }
}
