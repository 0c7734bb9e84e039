/** Quantities with their uncertainty: counts, days, points, spans of text. The left end of the line; it knows nothing of reports. */
@NullMarked
package org.tocsin.core.measure;

import org.jspecify.annotations.NullMarked;
