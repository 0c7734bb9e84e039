/** Places: which names of a text are found, which places they are read as, and how far that is from the truth. */
@NullMarked
package org.tocsin.eval.places;

import org.jspecify.annotations.NullMarked;
