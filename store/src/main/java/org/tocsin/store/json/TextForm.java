package org.tocsin.store.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Types that are one text in JSON: written by {@code toString}, read by a function. */
final class TextForm {
    private TextForm() {}

    static <T> SimpleModule add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        return addWritten(module, type).addDeserializer(type, new Read<>(type, parse));
    }

    static <T> SimpleModule addWritten(SimpleModule module, Class<T> type) {
        return module.addSerializer(type, new Written<>(type));
    }

    private static final class Written<T> extends StdSerializer<T> {
        Written(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(Unicode.wellFormed(value.toString()));
        }
    }

    private static final class Read<T> extends FromStringDeserializer<T> {
        private final Function<String, T> parse;

        Read(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
        }
    }
}
