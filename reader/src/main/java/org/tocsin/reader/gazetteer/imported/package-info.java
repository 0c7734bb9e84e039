/** The places that a user imported: one file for each source, mapped into memory, under the licence of its source. */
@NullMarked
package org.tocsin.reader.gazetteer.imported;

import org.jspecify.annotations.NullMarked;
