package org.tocsin.server.view;

import java.util.List;
import org.tocsin.core.warning.Headcount;
import org.tocsin.core.warning.Site;
import org.tocsin.server.words.PlaceWords;
import org.tocsin.server.words.StatementWords;

/** The pages of sites. */
public final class SiteViews {
    private SiteViews() {}

    /** All sites. */
    public record All(Shell shell, List<SiteRow> sites, int people) {
        /** Copies the list. */
        public All {
            sites = List.copyOf(sites);
        }
    }

    /**
     * One site.
     *
     * @param extent how far it reaches, and within what distance it wants to be warned
     * @param heads who is there
     */
    public record One(Shell shell, SiteRow site, String extent, List<Heads> heads, String basemap) {
        /** Copies the list. */
        public One {
            heads = List.copyOf(heads);
        }
    }

    /** How many people of one kind are there. */
    public record Heads(int count, String nationality, String sector) {
        static Heads of(Headcount headcount) {
            String country = PlaceWords.country(headcount.nationality());
            var sector = headcount.sector();
            return new Heads(
                    headcount.count(),
                    country == null ? "not told" : country,
                    sector == null ? "not told" : StatementWords.words(sector));
        }
    }

    public static List<Heads> heads(Site site) {
        return site.headcounts().stream().map(Heads::of).toList();
    }

    public static String extent(Site site) {
        return "reaches " + PlaceWords.km(site.radiusKm()) + " from its middle; wants to be warned within "
                + PlaceWords.km(site.warnWithinKm()) + " of its edge";
    }
}
