package org.tocsin.eval.muc4.template;

import static org.tocsin.eval.muc4.template.SlotKind.DATE;
import static org.tocsin.eval.muc4.template.SlotKind.LOCATION;
import static org.tocsin.eval.muc4.template.SlotKind.NUMBER;
import static org.tocsin.eval.muc4.template.SlotKind.SET;
import static org.tocsin.eval.muc4.template.SlotKind.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots 2 to 24 of a template, in their order. Slots 0 and 1 name the document and the template. */
public enum Slot {
    DATE_OF(2, "INCIDENT: DATE", DATE),
    LOCATION_OF(3, "INCIDENT: LOCATION", LOCATION),
    TYPE(4, "INCIDENT: TYPE", SET),
    STAGE(5, "INCIDENT: STAGE OF EXECUTION", SET),
    INSTRUMENT(6, "INCIDENT: INSTRUMENT ID", STRING),
    INSTRUMENT_TYPE(7, "INCIDENT: INSTRUMENT TYPE", SET),
    CATEGORY(8, "PERP: INCIDENT CATEGORY", SET),
    PERPETRATOR(9, "PERP: INDIVIDUAL ID", STRING),
    ORGANISATION(10, "PERP: ORGANIZATION ID", STRING),
    CONFIDENCE(11, "PERP: ORGANIZATION CONFIDENCE", SET),
    TARGET(12, "PHYS TGT: ID", STRING),
    TARGET_TYPE(13, "PHYS TGT: TYPE", SET),
    TARGET_NUMBER(14, "PHYS TGT: NUMBER", NUMBER),
    TARGET_NATION(15, "PHYS TGT: FOREIGN NATION", SET),
    TARGET_EFFECT(16, "PHYS TGT: EFFECT OF INCIDENT", SET),
    TARGET_TOTAL(17, "PHYS TGT: TOTAL NUMBER", NUMBER),
    VICTIM_NAME(18, "HUM TGT: NAME", STRING),
    VICTIM_DESCRIPTION(19, "HUM TGT: DESCRIPTION", STRING),
    VICTIM_TYPE(20, "HUM TGT: TYPE", SET),
    VICTIM_NUMBER(21, "HUM TGT: NUMBER", NUMBER),
    VICTIM_NATION(22, "HUM TGT: FOREIGN NATION", SET),
    VICTIM_EFFECT(23, "HUM TGT: EFFECT OF INCIDENT", SET),
    VICTIM_TOTAL(24, "HUM TGT: TOTAL NUMBER", NUMBER);

    private final int number;
    private final String label;
    private final SlotKind kind;

    Slot(int number, String label, SlotKind kind) {
        this.number = number;
        this.label = label;
        this.kind = kind;
    }

    /** Its number in the template, 2 to 24. */
    public int number() {
        return number;
    }

    /** Its name in the template files: "PERP: INDIVIDUAL ID". */
    public String label() {
        return label;
    }

    public SlotKind kind() {
        return kind;
    }

    /** Its name as a figure: "perp_individual_id". */
    public String figure() {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    }

    /** The slots whose fills a fill of this slot refers to, as in 'CIVILIAN: "FARMERS"' (slot configuration of 1992). */
    public List<Slot> references() {
        return switch (this) {
            case INSTRUMENT_TYPE -> List.of(INSTRUMENT);
            case ORGANISATION -> List.of(PERPETRATOR);
            case CONFIDENCE -> List.of(ORGANISATION);
            case TARGET_TYPE, TARGET_NUMBER, TARGET_NATION, TARGET_EFFECT -> List.of(TARGET);
            case VICTIM_DESCRIPTION -> List.of(VICTIM_NAME);
            case VICTIM_TYPE, VICTIM_NUMBER, VICTIM_NATION, VICTIM_EFFECT -> List.of(VICTIM_NAME, VICTIM_DESCRIPTION);
            default -> List.of();
        };
    }

    public static Optional<Slot> findByNumber(int number) {
        return Stream.of(values()).filter(s -> s.number == number).findFirst();
    }
}
