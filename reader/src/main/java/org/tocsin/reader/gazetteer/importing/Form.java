package org.tocsin.reader.gazetteer.importing;

import java.util.Locale;
import org.tocsin.reader.gazetteer.imported.ImportedSource;

/** A form in which gazetteers are published, with what its publisher asks for where nothing else is said. */
public enum Form {
    /** Dumps of GeoNames, tab-separated: https://download.geonames.org/export/dump/readme.txt. */
    GEONAMES("CC BY 4.0", "GeoNames (https://www.geonames.org/)"),
    /** Records of Who's On First, GeoJSON: https://whosonfirst.org/docs/. */
    WHOSONFIRST("CC BY 4.0 and those of its sources", "Who's On First (https://whosonfirst.org/docs/licenses/)"),
    /** Boundaries of geoBoundaries, GeoJSON; each has the licence that its metadata names. */
    GEOBOUNDARIES(ImportedSource.NOT_STATED, "geoBoundaries (https://www.geoboundaries.org/)"),
    /** Tables of P-codes as OCHA's common operational datasets have them, CSV or XLSX. */
    OCHA(ImportedSource.NOT_STATED, "OCHA, Common Operational Datasets (https://data.humdata.org/)");

    private final String licence;
    private final String attribution;

    Form(String licence, String attribution) {
        this.licence = licence;
        this.attribution = attribution;
    }

    /** The licence where neither the source nor the user names one. */
    public String licence() {
        return licence;
    }

    /** Whom to credit. */
    public String attribution() {
        return attribution;
    }

    /** As it is written in commands and in names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
