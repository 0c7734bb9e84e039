/**
 * Imports gazetteers that a user has: GeoNames dumps, Who's On First, geoBoundaries, OCHA's tables of P-codes. Each source
 * becomes one file of its own. Rows are streamed, names are sorted on disk: the memory that an import takes does not grow
 * with the source. The files are hostile input, so lines, archives and shapes are bounded.
 */
@NullMarked
package org.tocsin.reader.gazetteer.importing;

import org.jspecify.annotations.NullMarked;
