package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Precision;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.PlaceRole;
import org.tocsin.core.statement.RoledPlace;

/**
 * Which places of a clause are where it happened, and which are where it came from. A name without a word of place before it is
 * an actor ("Beijing urged"), a home ("came from Zhengzhou") or a part of another name, and no place of the event.
 */
final class PlaceReader {
    private static final String THE =
            "(?:the\\s+|afghanistan's\\s+|(?:[\\p{L}-]+\\s+){0,6}?(?:district|districts|province|region|city|town|village|villages|sector|area|territory|part|"
                    + "parts|centre|center|outskirts|edge|north|south|east|west|bank|side|mountains|valley|provinces)(?:\\s+of)?\\s+(?:the\\s+)?)?(?:[\\p{L}'’-]+\\s+){0,4}?$";

    private static final Pattern HOME = Pattern.compile(
            "(?:\\b(?:came|comes|come|hails?|hailed|native|born|resident|residents|originally)\\s+(?:from|in|of)|\\bhead office in|\\bheadquarter\\p{L}+ in|\\bbased in|"
                    + "\\b(?:governor|mayor|embass(?:y|ies)|consulates?|ambassador|government|university|bishop|emirate|republic|company) (?:of|in|to))\\s+(?:the\\s+)?(?:[\\p{L}'’-]+\\s+){0,3}?$"
                    + "|\\b(?:men|man|people|workers|nationals|company|firm) from\\s+(?:the\\s+)?$");
    /** "Exploded near the American embassy in La Paz": the embassy is where it was, and not who speaks. */
    private static final Pattern AT_EMBASSY = Pattern.compile(
            "\\b(?:near|outside|at|inside|against|opposite|front of|hit|struck|attacked|stormed|bombed)\\s+(?:the\\s+)?(?:[\\p{L}.-]+\\s+){0,2}(?:embassy|consulate) in\\s+$");

    /** "The U.S. congress", "a Ussr embassy vehicle": a country's name before what is the country's, wherever that is. */
    private static final Pattern STATE_AFFAIR = Pattern.compile(
            "^\\s(?:embass|consul|ambassador|congress|senat|government|army|armed forces|navy|air force|marines?\\b|troops|forces|soldiers?|citizens?|nationals?|officials?|officers?"
                    + "|state department|department of|administration|policy|aid\\b|dollars?|military|diplomat|president|passport|supreme court|house of|secretary|journalis|missionar)");

    private static final Pattern FROM = Pattern.compile(
            "(?<!away |downstream |upstream |south |north |east |west |far |km |kilometers |kilometres |miles |meters |metres |blocks )\\b(?:from|launched in|crossed out of)\\s+"
                    + THE);
    private static final Pattern NEAR = Pattern.compile(
            "\\b(?:near|nearby|close to|outside|outskirts of|edge of|not far from|adjacent to|next to|above|below|(?:km|kilometres|kilometers|miles)\\s+(?:\\p{L}+\\s+)?(?:of|from|downstream from|upstream from)|"
                    + "towards?)\\s+" + THE);
    private static final Pattern AT = Pattern.compile(
            "\\b(?:in|at|inside|within|into|on|across|throughout|around|along|hit|struck|stormed|attacked|shelled|bombed|bombarded|raided|landed in)\\s+"
                    + THE);

    /** These words speak of a place only where "in" or "at" stands before them: "in the centre of", "on the road between". */
    private static final Pattern WEAK = Pattern.compile("\\b(?:of|to|between|and)\\s+" + THE);

    private static final Pattern LOCATIVE =
            Pattern.compile("\\b(?:in|at|inside|within|into|on the road|around|along|across|landed in|hit|struck)\\b");
    private static final Pattern GAP = Pattern.compile(
            "^(?:['’]s)?[\\s,()–-]*(?:(?:in|of|the|a|northern|southern|eastern|western|north-?eastern|neighbouring|afghan|tajik|border|post|outpost|district|province|region|territory|sector|"
                    + "town|city|village|autonomous|areas?|side)[\\s,()–-]*)*$",
            Pattern.CASE_INSENSITIVE);

    /** The Vanj road leads to Vanj, and may be far from it. */
    private static final Pattern ROAD = Pattern.compile("^\\s(?:road|highway|motorway|track)\\b");

    /** "On the road to the Pamirs": the mountains are where it leads. */
    private static final Pattern ROAD_TO = Pattern.compile(
            "\\b(?:road|highway|motorway|track|route|railway|line|way) (?:up |down |on )?(?:to|towards) (?:the )?$");

    /** How far "near" reaches beyond a place, in news of the countryside. */
    private static final double NEARBY_KM = 10;

    private PlaceReader() {}

    static List<RoledPlace> read(Clause clause) {
        List<Group> groups = group(clause, clause.in(clause.document().found().places()));
        List<RoledPlace> roled = new ArrayList<>();
        for (Group g : groups)
            role(clause, g)
                    .ifPresent(role ->
                            roled.add(new RoledPlace(role, role == PlaceRole.NEAR ? around(g.finest()) : g.finest())));
        return withoutWider(withoutForeign(roled));
    }

    /** "Condemned by universities in Mexico, Honduras and Peru": several countries, and no place in one of them, are no scene. */
    private static List<RoledPlace> withoutForeign(List<RoledPlace> roled) {
        boolean local = roled.stream().anyMatch(p -> isLocal(p) && p.role() != PlaceRole.FROM);
        long countries = roled.stream()
                .filter(p -> p.role() != PlaceRole.FROM && p.place().value().precision() == Precision.COUNTRY)
                .map(p -> p.place().value().country())
                .distinct()
                .count();
        if (local || countries < 2) return roled;
        return roled.stream()
                .filter(p -> p.role() == PlaceRole.FROM || p.place().value().precision() != Precision.COUNTRY)
                .toList();
    }

    /** "Near the village of Yol on the border with Afghanistan": the village says more than the border that it lies at. */
    private static List<RoledPlace> withoutWider(List<RoledPlace> roled) {
        List<RoledPlace> near = roled.stream()
                .filter(p -> p.role() == PlaceRole.NEAR && isLocal(p))
                .toList();
        if (near.isEmpty()) return roled;
        return roled.stream()
                .filter(p -> p.role() != PlaceRole.AT
                        || isLocal(p)
                        || near.stream()
                                .noneMatch(
                                        n -> n.place().value().couldBe(p.place().value())))
                .toList();
    }

    private static boolean isLocal(RoledPlace place) {
        return place.place().value().precision().isLocal();
    }

    /** What is near a place is not in it: the circle grows. */
    private static Mention<Place> around(Mention<Place> place) {
        Place p = place.value();
        if (p.strip() != null) return place;
        Place wider = Place.of(p.name(), p.country(), p.admin1(), p.point(), p.precision(), p.radiusKm() + NEARBY_KM);
        return new Mention<>(wider, place.span());
    }

    /** "Rustaq, Takhar province" is one place told in two steps; the finer one stands. */
    private static List<Group> group(Clause clause, List<Mention<Place>> places) {
        List<Group> groups = new ArrayList<>();
        for (Mention<Place> place : places) {
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && continues(clause, last, place)) groups.set(groups.size() - 1, last.with(place));
            else groups.add(new Group(place.span(), place.span(), place));
        }
        return groups;
    }

    private static boolean continues(Clause clause, Group group, Mention<Place> next) {
        int from = group.last().end();
        int to = next.span().start();
        if (to < from || to - from > 50) return false;
        String gap = clause.document().content().substring(from, to);
        boolean sameCountry = java.util.Objects.equals(
                        group.finest().value().country(), next.value().country())
                || group.finest().value().country() == null
                || next.value().country() == null;
        return sameCountry && GAP.matcher(gap).matches();
    }

    /** "Vanj: two guards were shot" opens an item of a list with its place. */
    private static Optional<PlaceRole> role(Clause clause, Group group) {
        String before = clause.before(group.first().start(), 70);
        String after = clause.after(group.last().end(), 20);
        if (after.startsWith("-based") || isHome(before)) return Optional.empty();
        if (isCountry(group) && STATE_AFFAIR.matcher(after).find()) return Optional.empty();
        if (after.startsWith(": ") && clause.span().start() == group.first().start()) return Optional.of(PlaceRole.AT);
        if (ROAD_TO.matcher(before).find()
                && !group.finest().value().precision().isLocal()) return Optional.empty();
        if (after.startsWith(", where ")) return Optional.of(PlaceRole.AT);
        if (ROAD.matcher(after).find() && lastMatch(AT, before) >= 0) return Optional.of(PlaceRole.NEAR);
        int from = lastMatch(FROM, before);
        int near = lastMatch(NEAR, before);
        int at = lastMatch(AT, before);
        if (from >= 0 && from >= near && from >= at) return Optional.of(PlaceRole.FROM);
        if (near >= 0 && near > at) return Optional.of(PlaceRole.NEAR);
        if (at >= 0) return Optional.of(PlaceRole.AT);
        boolean weak = lastMatch(WEAK, before) >= 0 && LOCATIVE.matcher(before).find();
        return weak ? Optional.of(PlaceRole.AT) : attributive(clause, group);
    }

    private static boolean isHome(String before) {
        return HOME.matcher(before).find() && !AT_EMBASSY.matcher(before).find();
    }

    private static boolean isCountry(Group group) {
        return group.finest().value().precision() == Precision.COUNTRY;
    }

    /** "Ishkoshim's border market": a place before what was hit. */
    private static Optional<PlaceRole> attributive(Clause clause, Group group) {
        boolean facility = clause.findFirstAfter(
                        clause.document().found().facilities(), group.last().end(), 12)
                .isPresent();
        return facility ? Optional.of(PlaceRole.AT) : Optional.empty();
    }

    private static int lastMatch(Pattern pattern, String text) {
        var m = pattern.matcher(text);
        int last = -1;
        int from = 0;
        while (from <= text.length() && m.find(from)) {
            last = m.start();
            from = m.start() + 1;
        }
        return last;
    }

    /** Places that are told together: the first, the last, and the finest of them. */
    private record Group(Span first, Span last, Mention<Place> finest) {
        Group with(Mention<Place> next) {
            boolean finer = next.value().precision().compareTo(finest.value().precision()) < 0;
            return new Group(first, next.span(), finer ? next : finest);
        }
    }
}
