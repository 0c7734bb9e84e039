package org.tocsin.store;

import org.tocsin.core.statement.SourceRole;

/**
 * One line of a list of speakers.
 *
 * @param key the name under which all of its words are kept, by {@link org.tocsin.core.incident.Speaker#key}
 * @param name as most texts have it
 * @param role the role that most texts give it
 * @param said how many statements it is the first speaker of
 * @param passedOn how many statements of others it passed on
 */
public record SpeakerSummary(String key, String name, SourceRole role, long said, long passedOn) {}
