/** Scores response templates against key templates by the rules of 1992 ("MUC-4 scoring guidelines", version 7). */
@NullMarked
package org.tocsin.eval.muc4.score;

import org.jspecify.annotations.NullMarked;
