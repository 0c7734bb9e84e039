package org.tocsin.eval.muc4.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Fate;
import org.tocsin.core.statement.RoledActor;
import org.tocsin.core.statement.Stage;
import org.tocsin.eval.muc4.template.Slot;

/** Slots 12 to 17: which things were hit. Not asked for kidnappings. */
final class TargetSlots implements SlotWriter {
    /** Things, as the reader keeps them: companies and the like. */
    static boolean isThing(RoledActor actor) {
        return actor.actor().value().kind() == ActorKind.COMPANY;
    }

    @Override
    public void write(Event event, String type, Lines lines) {
        if (type.equals("KIDNAPPING")) return;
        ToldNumbers numbers = new ToldNumbers(event.text());
        for (List<RoledActor> same : distinct(event)) {
            RoledActor fullest = same.stream()
                    .reduce((a, b) -> Naming.weight(name(b)) > Naming.weight(name(a)) ? b : a)
                    .orElseThrow();
            String id = Lines.quoted(name(fullest));
            lines.add(Slot.TARGET, id);
            lines.add(Slot.TARGET_TYPE, TargetType.of(name(fullest)).label(), id);
            lines.add(Slot.TARGET_NUMBER, number(numbers, same, name(fullest)), id);
            same.stream()
                    .flatMap(a -> Optional.ofNullable(a.actor().value().nationality()).stream())
                    .filter(n -> VictimSlots.isForeign(event, n))
                    .findFirst()
                    .ifPresent(n -> lines.add(Slot.TARGET_NATION, Countries.name(n), id));
            findEffect(event, type, same).ifPresent(e -> lines.add(Slot.TARGET_EFFECT, e, id));
        }
    }

    /** The things that were hit, each with all that the accounts call it: "a power substation", "the substation". */
    private static List<List<RoledActor>> distinct(Event event) {
        List<List<RoledActor>> things = new ArrayList<>();
        for (RoledActor actor : event.actors(ActorRole.TARGET)) {
            if (!isThing(actor)) continue;
            Optional<List<RoledActor>> known = things.stream()
                    .filter(t -> t.stream().anyMatch(k -> isSame(k, actor)))
                    .findFirst();
            known.ifPresentOrElse(k -> k.add(actor), () -> things.add(new ArrayList<>(List.of(actor))));
        }
        return things;
    }

    private static boolean isSame(RoledActor a, RoledActor b) {
        return Plural.head(name(a)).equals(Plural.head(name(b))) && Naming.isAlike(name(a), name(b));
    }

    private static String name(RoledActor actor) {
        return actor.actor().value().name();
    }

    private static String number(ToldNumbers numbers, List<RoledActor> same, String name) {
        if (!Plural.is(name)) return "1";
        return same.stream()
                .flatMap(a -> numbers.findAt(a.actor().span()).stream())
                .filter(n -> !n.equals("1"))
                .findFirst()
                .orElse("PLURAL");
    }

    /** What a bomb or a fire hits is damaged, unless the text says that it was destroyed or spared. */
    private static Optional<String> findEffect(Event event, String type, List<RoledActor> same) {
        Optional<Fate> fate = same.stream()
                .flatMap(a -> Optional.ofNullable(a.fate()).stream())
                .findFirst();
        if (fate.isPresent())
            return switch (fate.get()) {
                case DESTROYED -> Optional.of("DESTROYED");
                case TAKEN -> Optional.of("PROPERTY TAKEN FROM TARGET");
                case UNHARMED -> Optional.of("NO DAMAGE");
                default -> Optional.of("SOME DAMAGE");
            };
        boolean burnt = type.equals("ARSON") || (type.equals("BOMBING") && event.stage() == Stage.DONE);
        return burnt ? Optional.of("SOME DAMAGE") : Optional.empty();
    }
}
