package org.tocsin.eval.muc4.fill;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;

/**
 * Which events the task of 1992 asked for (template documentation, part 1, section 4): terrorism, which aims at others than
 * soldiers and guerrillas in battle; specific; not older than two months. Everything else is left out of the templates, not out
 * of the reading.
 */
final class Relevance {
    private static final int MAX_MONTHS = 2;

    private static final Pattern FIRE = Pattern.compile("\\b(?:fire|burn|arson|torch|ablaze|blaze)");
    private static final Pattern ROBBERY = Pattern.compile("\\b(?:rob|stole|steal|held up|looted|money|loot)");

    private static final Pattern OF_INTEREST = Pattern.compile(
            "salvador|guatemal|hondur|argentin|bolivia|chile|colombia|ecuador|peru", Pattern.CASE_INSENSITIVE);

    private Relevance() {}

    /** The name of the type of incident; empty where the event is none that was asked for. */
    static Optional<String> findType(Event event) {
        boolean vague =
                event.accounts().stream().allMatch(a -> a.happening().number().series());
        // What was only pieced together from a headline and what stands below is no incident alone.
        boolean pieced = event.accounts().stream().allMatch(Account::pieced);
        if (pieced || isOld(event) || vague || !namesAnybody(event) || isElsewhere(event)) return Optional.empty();
        return type(event).filter(t -> !t.equals("ATTACK") || hitsOthers(event));
    }

    /** A template needs somebody who acts or is hit, or something that is. */
    private static boolean namesAnybody(Event event) {
        return event.accounts().stream()
                .flatMap(a -> a.happening().actors().stream())
                .anyMatch(a -> a.role() != ActorRole.POSSIBLE_PERPETRATOR);
    }

    private static Optional<String> type(Event event) {
        return switch (event.kind()) {
            case ABDUCTION -> Optional.of("KIDNAPPING");
            case REMOTE_EXPLOSIVE, SUICIDE_BOMB, GRENADE -> Optional.of("BOMBING");
            case LOOTING -> property(event);
            case DISRUPTED_WEAPONS_USE -> Optional.of("BOMBING");
            case ATTACK, SEXUAL_VIOLENCE, MOB_VIOLENCE, CHEMICAL_WEAPON, AIR_DRONE_STRIKE, SHELLING, ARMED_CLASH ->
                Optional.of("ATTACK");
            default -> Optional.empty();
        };
    }

    /** ACLED knows one kind for what the task keeps apart. */
    private static Optional<String> property(Event event) {
        String words = event.accounts().stream()
                .map(a -> a.said().text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        if (FIRE.matcher(words).find()) return Optional.of("ARSON");
        return Optional.of(ROBBERY.matcher(words).find() ? "ROBBERY" : "ATTACK");
    }

    /**
     * Only what belongs to one of nine countries was asked for, by its place, its perpetrators or its targets (template
     * documentation, part 1, section 4). Names in capitals alone are easily taken for villages far away, so the account must name the
     * other country, and none of the nine.
     */
    private static boolean isElsewhere(Event event) {
        String words = event.accounts().stream().map(a -> a.said().text()).collect(Collectors.joining(" "));
        boolean there = event.findScene()
                .flatMap(Place::findCountry)
                .filter(c -> !TemplateMaker.COUNTRIES.contains(c))
                .map(c -> words.toUpperCase(Locale.ROOT).contains(Countries.name(c)))
                .orElse(false);
        return there
                && !OF_INTEREST.matcher(words).find()
                && event.accounts().stream()
                        .flatMap(a -> a.happening().actors().stream())
                        .map(a -> a.actor().value().nationality())
                        .noneMatch(n -> n != null && TemplateMaker.COUNTRIES.contains(n));
    }

    /** What is only threatened is still to come, whatever year its day was taken for. */
    private static boolean isOld(Event event) {
        LocalDate published = event.published();
        return published != null
                && event.stage() != Stage.THREATENED
                && event.findDays()
                        .map(d -> d.to().isBefore(published.minusMonths(MAX_MONTHS)))
                        .orElse(false);
    }

    /** Whether somebody or something is hit that is neither a soldier nor a fighter; in a battle, police are fighters too. */
    private static boolean hitsOthers(Event event) {
        if (event.kind() == EventType.ARMED_CLASH)
            return event.actors(ActorRole.VICTIM).stream()
                    .anyMatch(a -> isNoFighter(a) && a.actor().value().kind() != ActorKind.STATE_FORCES);
        return event.actors(ActorRole.VICTIM).stream().anyMatch(Relevance::isNoFighter)
                || event.actors(ActorRole.TARGET).stream().anyMatch(Relevance::isNoFighter);
    }

    private static boolean isNoFighter(RoledActor actor) {
        ActorKind kind = actor.actor().value().kind();
        String noun = actor.actor().value().name();
        return switch (kind) {
            case REBELS, MILITIA, CRIMINAL_GROUP -> false;
            case STATE_FORCES -> VictimType.of(actor.actor().value()) != VictimType.ACTIVE_MILITARY && !noun.isBlank();
            default -> true;
        };
    }
}
