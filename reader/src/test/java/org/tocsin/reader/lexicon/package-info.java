@NullMarked
package org.tocsin.reader.lexicon;

import org.jspecify.annotations.NullMarked;
