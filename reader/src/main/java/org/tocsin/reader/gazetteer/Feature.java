package org.tocsin.reader.gazetteer;

/**
 * What may speak for or against a candidate. The weights are in {@code ranker.tsv}. A feature that says something to people
 * has a phrase.
 */
enum Feature {
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CITY,
    TOWN,
    VILLAGE,
    QUARTER,
    WATER,
    REGION,
    POST,
    CROSSING,
    FACILITY,
    BORDER,
    /** The logarithm of a settlement's people. */
    PEOPLE,
    UNKNOWN_PEOPLE,
    PEOPLE_OF_UNIT,
    /** The logarithm of the radius of a river, a sea, a part of the world. */
    SIZE_OF_REGION,
    CAPITAL,
    SEAT_OF_PROVINCE,
    SEAT_OF_DISTRICT,
    ALTERNATE_NAME,
    FOREIGN_NAME,
    NAME_BY_SOUND,
    AS_WRITTEN,
    /** The largest settlement among the candidates, and how far the others are behind. */
    LARGEST,
    BEHIND_LARGEST,
    TOWN_CALLED_LIKE_COUNTRY,
    UNIT_CALLED_LIKE_COUNTRY,
    CALLED_LIKE_PROVINCE,
    TOWN_CALLED_LIKE_DISTRICT,
    SEAT_OF_NAMESAKE,
    DISTRICT_WITHOUT_THE_WORD,
    SEVERAL_CAPITALS_SHORT_FORM,
    /** A unit that holds the candidate stands directly beside the name, and one that does not. */
    BESIDE_COUNTRY("stands beside its country"),
    BESIDE_PROVINCE("stands beside its province"),
    BESIDE_DISTRICT("stands beside its district"),
    BESIDE_OTHER,
    SENTENCE_NAMES_COUNTRY,
    SENTENCE_NAMES_PROVINCE,
    SENTENCE_NAMES_DISTRICT,
    REPORT_NAMES_COUNTRY("lies in a country that the report names"),
    REPORT_NAMES_PROVINCE("lies in a province that the report names"),
    REPORT_NAMES_DISTRICT("lies in a district that the report names"),
    REPORT_NAMES_REGION("lies in a region that the report names"),
    SHARE_IN_COUNTRY,
    SHARE_IN_PROVINCE,
    SHARE_IN_DISTRICT,
    COUNT_IN_COUNTRY("lies in the country of other places of the report"),
    COUNT_IN_PROVINCE("lies in the province of other places of the report"),
    COUNT_IN_DISTRICT,
    WITHIN_30_KM("is near other places of the report"),
    WITHIN_100_KM("is near other places of the report"),
    WITHIN_300_KM,
    SENTENCE_WITHIN_100_KM,
    HOLDS_OTHERS("holds other places of the report"),
    /** What "in southern Tajikistan" says for places of its north. */
    IN_THAT_PART,
    IN_ANOTHER_PART("lies in another part of the unit"),
    BORDER_TALK("the text speaks of a border or a post"),
    COUNTRY_NOT_NAMED,
    MEANT_ELSEWHERE("is meant elsewhere in the report"),
    /** A country that was known to matter before the report was read. */
    EXPECTED_COUNTRY("lies in a country that was expected"),
    HOME_COUNTRY("lies in the outlet's country");

    private final String phrase;

    Feature() {
        this("");
    }

    Feature(String phrase) {
        this.phrase = phrase;
    }

    /** Its place in an array of all features. Only files by name outlive a run, so the order may change. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    /** For people; empty where the feature says nothing to them. */
    String phrase() {
        return phrase;
    }
}
