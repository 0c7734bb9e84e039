/** Names of places, organisations and peoples, against public data sets. */
@NullMarked
package org.tocsin.eval.ner;

import org.jspecify.annotations.NullMarked;
