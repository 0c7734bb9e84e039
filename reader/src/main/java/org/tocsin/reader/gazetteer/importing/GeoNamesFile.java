package org.tocsin.reader.gazetteer.importing;

/** Which of GeoNames' files one is, by its name. */
enum GeoNamesFile {
    /** allCountries.txt, TJ.txt, cities500.txt. */
    DUMP,
    /** alternateNamesV2.txt, and its older form alternateNames.txt; also of one country. */
    NAMES,
    /** admin1CodesASCII.txt, admin2Codes.txt. */
    CODES,
    HIERARCHY,
    /** What explains the others. */
    OTHER;

    static GeoNamesFile of(Input input) {
        String name = input.name();
        if (!name.endsWith(".txt")) return OTHER;
        if (name.startsWith("alternatenames")) return NAMES;
        if (name.equals("admin1codesascii.txt") || name.equals("admin2codes.txt")) return CODES;
        if (name.equals("hierarchy.txt")) return HIERARCHY;
        boolean explains = name.startsWith("readme")
                || name.startsWith("iso-languagecodes")
                || name.startsWith("featurecodes")
                || name.startsWith("timezones")
                || name.startsWith("countryinfo")
                || name.startsWith("admincode5")
                || name.startsWith("usertags");
        return explains ? OTHER : DUMP;
    }
}
