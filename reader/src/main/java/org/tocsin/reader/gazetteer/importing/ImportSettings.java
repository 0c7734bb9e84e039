package org.tocsin.reader.gazetteer.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about the files to import.
 *
 * @param form their form; null to look at them
 * @param licence under which they come; null for what their form or their metadata say
 * @param attribution whom to credit; null for what their form says
 */
public record ImportSettings(
        @Nullable Form form,
        @Nullable String licence,
        @Nullable String attribution) {
    /** Nothing is said. */
    public static final ImportSettings NONE = new ImportSettings(null, null, null);

    Optional<Form> findForm() {
        return Optional.ofNullable(form);
    }
}
