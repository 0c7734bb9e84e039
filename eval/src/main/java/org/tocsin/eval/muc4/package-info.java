/** Whole incidents, against the 24-slot templates of the Fourth Message Understanding Conference. */
@NullMarked
package org.tocsin.eval.muc4;

import org.jspecify.annotations.NullMarked;
