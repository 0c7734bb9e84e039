package org.tocsin.eval.muc4.fill;

import java.util.Locale;
import java.util.regex.Pattern;

/** The types of physical targets (slot 13), by the words that name them; the first that fits. */
enum TargetType {
    DIPLOMAT_OFFICE_OR_RESIDENCE(
            "embass(?:y|ies)(?! (?:vehicle|car|bus))|consulates?|chancellery|nunciature|ambassador'?s"),
    ENERGY(
            "power|high voltage|petroleum|fuel (?:storage|installations?|tanks?|depots?)|poles|electric(?:al|ity)?|pylons?|(?:high[ -]tension|transmission|steel|energy) (?:tower|line|cable|post)s?|(?:tower|pole)s?$|"
                    + "(?:oil|gas)? ?pipelines?|oil|gas(?! station)|dams?|hydroelectric|energy|refiner(?:y|ies)|(?:sub|mini)stations?|transformers?"
                    + "|(?:power|light)? ?(?:poles|posts)$"),
    COMMUNICATIONS(
            "tele(?:phone|vision|com\\p{L}*)|radio|newspapers?|newspaper'?s|antennas?|repeaters?|broadcast\\p{L}*|tv|press|microwave"
                    + "|espectador|news agenc(?:y|ies)|booths?|antel|print ?shop"),
    RESIDENCE_OF_OFFICIAL(
            "(?:residence|home|house)s? of (?:the )?(?:(?:vice[- ]?)?president|.*minister|.*mayor|.*governor|.*official|attorney general)"
                    + "|(?:(?:vice[- ]?)?president|minister|mayor|governor|official|attorney general)\\b.*(?:residence|home|house)s?"),
    RESIDENCE_OF_POLITICIAN(
            "(?:residence|home|house)s? of .*(?:candidates?|leaders?|politicians?|opposition|councilm[ae]n)"
                    + "|(?:candidate|leader|politician|councilman)\\b.*(?:residence|home|house)s?"),
    LAW_ENFORCEMENT_FACILITY(
            "(?:police|das|law enforcement)\\b.*(?:station|post|headquarters|building|barracks|precinct|facilit\\p{L}+|academy|base|outpost|offices?)"
                    + "|police (?:station|post)s?|prisons?|jails?|administrative department of security|security organization|cai"),
    TRANSPORT_VEHICLE(
            "bus(?:es)?|minibus(?:es)?|cars?(?! dealer)|(?:dump)?trucks?|station wagons?|vessels?|lorr(?:y|ies)|vehicles?|automobiles?|trains?|jeeps?|planes?|airplanes?|aircraft"
                    + "|airliners?|jetliners?|helicopters?|ferr(?:y|ies)|boats?|ships?|ambulances?|vans?|pickups?|motorcycles?|microbus(?:es)?|transportation"
                    + "|patrol cars?|taxis?|locomotives?|tankers?"),
    TRANSPORTATION_FACILITY(
            "airports?|(?:bus|train|railway|railroad|metro|subway) (?:station|terminal)s?|ports?|terminals?|hangars?"),
    TRANSPORTATION_ROUTE(
            "bridges?|roads?|highways?|railways?|railroads?|tracks?|motorcades?|airstrips?|runways?|tunnels?"),
    FINANCIAL("banks?|banco|trust|financial|banking|savings|credit"),
    WATER("water|aqueducts?|reservoirs?"),
    POLITICAL_FIGURE_OFFICE_OR_RESIDENCE("arena|candidate'?s|senator'?s|deput(?:y|ies)'?s|politic\\p{L}+"),
    GOVERNMENT_OFFICE_OR_RESIDENCE(
            "government|ministr(?:y|ies)|town ?halls?|mayor'?s?|courts?|courthouse|city hall|(?:presidential|government) palace|palace|presidenc[ey]"
                    + "|presidential|municipal|governor'?s?|congress|legislative|parliament|official residence|state|voting|electoral|registration|judicial|municipality|public building|minister'?s?|president'?s"),
    ORGANIZATION_OFFICE(
            "(?<!(?:guard|brigade|battalion|army) )headquarters(?! of the (?:\\w+ )?(?:\\w+ )?(?:brigade|battalion|guard))|party|unions?|federation|fenastras|institutes?|organi[sz]ation|committee|association"
                    + "|office of|cooperative"),
    CIVILIAN_RESIDENCE("houses?|homes?|residences?|apartments?|mansions?|dwellings?|huts?|shacks?"),
    COMMERCIAL(
            "shops?|stores?|gas(?:oline)? stations?|service stations?|markets?|hotels?|restaurants?|supermarkets?|baker(?:y|ies)|bazaars?|malls?|compan(?:y|ies)|corporations?|dealerships?"
                    + "|factor(?:y|ies)|firms?|theaters?|cinemas?|business(?:es)?|establishments?|warehouses?|drugstores?|pharmac(?:y|ies)|showcases?"
                    + "|plants?|clinics?|shopping|stands?|discotheques?|clubs?|brothels?|offices?"),
    OTHER("");

    private final Pattern words;

    TargetType(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")(?![\\p{L}])");
    }

    /** As the template has it: "TRANSPORT VEHICLE". */
    String label() {
        return switch (this) {
            case RESIDENCE_OF_OFFICIAL -> GOVERNMENT_OFFICE_OR_RESIDENCE.label();
            case RESIDENCE_OF_POLITICIAN -> POLITICAL_FIGURE_OFFICE_OR_RESIDENCE.label();
            default -> name().replace('_', ' ');
        };
    }

    static TargetType of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (TargetType type : values())
            if (type != OTHER && type.words.matcher(lower).find()) return type;
        return OTHER;
    }
}
