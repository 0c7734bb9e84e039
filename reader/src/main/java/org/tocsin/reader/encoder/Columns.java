package org.tocsin.reader.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns that the model puts out: for each head O and then B and I of each type; for sentences one a kind. */
final class Columns {
    static final int MENTIONS = 0;
    static final int ROLES = MENTIONS + tags(MentionType.values().length);
    static final int ATTRIBUTION = ROLES + tags(RoleType.values().length);
    static final int KINDS = ATTRIBUTION + tags(AttributionPart.values().length);
    static final int ALL = KINDS + SentenceKind.values().length;

    private Columns() {}

    private static int tags(int types) {
        return 1 + 2 * types;
    }

    /** The names of all types in order, as the model's description lists them. */
    static List<String> names() {
        return Stream.<Enum<?>[]>of(
                        MentionType.values(), RoleType.values(), AttributionPart.values(), SentenceKind.values())
                .flatMap(Arrays::stream)
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
