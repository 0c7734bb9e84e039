package org.tocsin.eval.muc4.score;

import org.tocsin.eval.muc4.template.Fill;

/**
 * What a fill of a response earns, and for which fill of the key.
 *
 * @param full a whole point, or half of one
 */
record Credit(boolean full, Fill key) {
    static Credit full(Fill key) {
        return new Credit(true, key);
    }

    static Credit half(Fill key) {
        return new Credit(false, key);
    }
}
