/** Words and phrases that mean something to the reader: one table a file, one phrase a line. */
@NullMarked
package org.tocsin.reader.lexicon;

import org.jspecify.annotations.NullMarked;
