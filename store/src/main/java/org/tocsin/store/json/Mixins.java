package org.tocsin.store.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.core.incident.Ruling;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.AssuranceKind;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;

/**
 * The names by which the choices of a sealed interface are told apart. They stand in files and stay, whatever the classes are
 * called.
 */
final class Mixins {
    private static final Map<Class<?>, String> NAMES = Stream.of(OfStatement.class, OfRuling.class)
            .flatMap(c -> Stream.of(c.getAnnotation(JsonSubTypes.class).value()))
            .collect(Collectors.toMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    private Mixins() {}

    static String nameOf(Class<?> type) {
        String name = NAMES.get(type);
        if (name == null) throw new IllegalArgumentException(type + " is neither a statement nor a ruling");
        return name;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Account.class, name = "account"),
        @JsonSubTypes.Type(value = Accusation.class, name = "accusation"),
        @JsonSubTypes.Type(value = Denial.class, name = "denial"),
        @JsonSubTypes.Type(value = Admission.class, name = "admission"),
        @JsonSubTypes.Type(value = Advice.class, name = "advice"),
        @JsonSubTypes.Type(value = Demand.class, name = "demand"),
        @JsonSubTypes.Type(value = Assurance.class, name = "assurance"),
        @JsonSubTypes.Type(value = Assessment.class, name = "assessment")
    })
    interface OfStatement {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ruling.SameEvent.class, name = "same-event"),
        @JsonSubTypes.Type(value = Ruling.DifferentEvents.class, name = "different-events"),
        @JsonSubTypes.Type(value = Ruling.Rejection.class, name = "rejection"),
        @JsonSubTypes.Type(value = Ruling.Correction.class, name = "correction"),
        @JsonSubTypes.Type(value = Ruling.Confirmation.class, name = "confirmation"),
        @JsonSubTypes.Type(value = Ruling.Withdrawal.class, name = "withdrawal")
    })
    interface OfRuling {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ruling.Corrected.Event.class, name = "event"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Days.class, name = "days"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Scene.class, name = "scene"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Killed.class, name = "killed"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Injured.class, name = "injured"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Abducted.class, name = "abducted"),
        @JsonSubTypes.Type(value = Ruling.Corrected.Perpetrator.class, name = "perpetrator")
    })
    interface OfCorrected {}

    /** "kind" already tells that it is an assurance. */
    interface OfAssurance {
        @JsonProperty("assures")
        AssuranceKind kind();
    }

    /** [start, end]: every statement has many. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    interface OfSpan {}
}
