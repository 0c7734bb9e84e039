package org.tocsin.exchange.out;

import org.tocsin.core.statement.Grade;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.SourceRole;

/**
 * One who speaks, in a list of such.
 *
 * @param key the name under which all of its words are kept
 * @param name as most texts have it
 * @param grade how reliable it is
 * @param said how many statements it is the first speaker of
 * @param passedOn how many statements of others it passed on
 */
public record SpeakerLine(
        String key, String name, SourceRole role, Grade<Reliability> grade, long said, long passedOn) {}
