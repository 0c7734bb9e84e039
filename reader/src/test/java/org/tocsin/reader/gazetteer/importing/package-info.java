@NullMarked
package org.tocsin.reader.gazetteer.importing;

import org.jspecify.annotations.NullMarked;
