/** When: date expressions of English against the day on which a report came out. */
@NullMarked
package org.tocsin.reader.date;

import org.jspecify.annotations.NullMarked;
