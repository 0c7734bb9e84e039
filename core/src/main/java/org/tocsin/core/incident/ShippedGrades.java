package org.tocsin.core.incident;

import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;

/**
 * The grade of each role before a desk has graded anybody. Nobody is an A: that a source never failed is known only to who has
 * worked with it. Who cannot be held to a word cannot be judged.
 */
final class ShippedGrades {
    private ShippedGrades() {}

    static Grade<Reliability> of(SourceRole role) {
        return switch (role) {
            case AGENCY -> grade(Reliability.B, "an agency names its sources and corrects itself in public");
            case EMBASSY -> grade(Reliability.B, "an embassy answers for what it tells its citizens");
            case INTERNATIONAL_ORGANISATION -> grade(Reliability.B, "it says how it counts");
            case OUTLET -> grade(Reliability.C, "an outlet that the desk has not graded");
            case GOVERNMENT, MILITARY, POLICE -> grade(Reliability.C, "it knows much, and is a party to it");
            case COMPANY -> grade(Reliability.C, "it knows its site, and has an interest");
            case WITNESS -> grade(Reliability.C, "was there, and saw a part of it");
            case ANALYST -> grade(Reliability.C, "judges from afar");
            case ARMED_GROUP -> grade(Reliability.D, "armed groups claim and deny as it serves them");
            case PERSON -> grade(Reliability.F, "nobody knows who this is");
            case UNNAMED -> grade(Reliability.F, "who is not named cannot be held to it");
        };
    }

    private static Grade<Reliability> grade(Reliability reliability, String reason) {
        return new Grade<>(reliability, reason);
    }
}
