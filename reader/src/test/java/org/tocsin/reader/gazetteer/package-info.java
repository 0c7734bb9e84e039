@NullMarked
package org.tocsin.reader.gazetteer;

import org.jspecify.annotations.NullMarked;
