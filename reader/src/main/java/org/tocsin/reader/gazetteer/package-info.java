/**
 * Places: which names a text holds, which places they may mean, and where those are, with honest precision. The data are
 * packed by {@code reader/gazetteer-build}; {@code supplement.tsv} adds by hand what no source has.
 */
@NullMarked
package org.tocsin.reader.gazetteer;

import org.jspecify.annotations.NullMarked;
