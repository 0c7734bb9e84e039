package org.tocsin.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.incident.Evidence;
import org.tocsin.core.statement.Attribution;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.StatementId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An incident is kept beside the statements that it rests on, which are in the file already: where it names one of them, or its
 * speakers, it has their number. Written out, an incident of a hundred accounts would hold each of them a dozen times, and be written
 * anew with the next one.
 */
final class IncidentForm {
    /** Under this name the serialisers find the {@link Basis}; statements and rulings by themselves have none. */
    static final String BASIS = "basis";

    private IncidentForm() {}

    static SimpleModule add(SimpleModule module) {
        return module.addSerializer(StatementId.class, new IdWritten())
                .addDeserializer(StatementId.class, new IdRead())
                .addSerializer(Attribution.class, new AttributionWritten())
                .addDeserializer(Attribution.class, new AttributionRead())
                .addSerializer(Evidence.class, new EvidenceWritten())
                .addDeserializer(Evidence.class, new EvidenceRead());
    }

    private static @Nullable Basis basis(@Nullable Object attribute) {
        return (Basis) attribute;
    }

    private static final class IdWritten extends StdSerializer<StatementId> {
        IdWritten() {
            super(StatementId.class);
        }

        @Override
        public void serialize(StatementId id, JsonGenerator out, SerializationContext context) {
            Basis basis = basis(context.getAttribute(BASIS));
            Integer number = basis == null ? null : basis.numberOf(id);
            if (number != null) out.writeNumber(number);
            else out.writeString(id.toString());
        }
    }

    private static final class IdRead extends StdDeserializer<StatementId> {
        IdRead() {
            super(StatementId.class);
        }

        @Override
        public StatementId deserialize(JsonParser in, DeserializationContext context) {
            Basis basis = basis(context.getAttribute(BASIS));
            return basis != null && in.hasToken(JsonToken.VALUE_NUMBER_INT)
                    ? basis.get(in.getIntValue()).id()
                    : StatementId.parse(in.getString());
        }
    }

    /** As Jackson writes an attribution by itself. */
    private record Chain(List<Source> chain) {}

    private static final class AttributionWritten extends StdSerializer<Attribution> {
        AttributionWritten() {
            super(Attribution.class);
        }

        @Override
        public void serialize(Attribution attribution, JsonGenerator out, SerializationContext context) {
            Basis basis = basis(context.getAttribute(BASIS));
            Integer number = basis == null ? null : basis.numberOf(attribution);
            if (number != null) out.writeNumber(number);
            else context.writeValue(out, new Chain(attribution.chain()));
        }
    }

    private static final class AttributionRead extends StdDeserializer<Attribution> {
        AttributionRead() {
            super(Attribution.class);
        }

        @Override
        public Attribution deserialize(JsonParser in, DeserializationContext context) {
            Basis basis = basis(context.getAttribute(BASIS));
            return basis != null && in.hasToken(JsonToken.VALUE_NUMBER_INT)
                    ? basis.get(in.getIntValue()).attribution()
                    : new Attribution(context.readValue(in, Chain.class).chain());
        }
    }

    private static final class EvidenceWritten extends StdSerializer<Evidence> {
        EvidenceWritten() {
            super(Evidence.class);
        }

        @Override
        public void serialize(Evidence evidence, JsonGenerator out, SerializationContext context) {
            out.writeNumber(evidence.independentOrigins());
        }
    }

    private static final class EvidenceRead extends StdDeserializer<Evidence> {
        EvidenceRead() {
            super(Evidence.class);
        }

        @Override
        public Evidence deserialize(JsonParser in, DeserializationContext context) {
            Basis basis = basis(context.getAttribute(BASIS));
            if (basis == null) return context.reportInputMismatch(this, "An incident is read beside its accounts");
            return new Evidence(basis.accounts(), basis.concerning(), in.getIntValue());
        }
    }
}
