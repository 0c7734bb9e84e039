@NullMarked
package org.tocsin.eval.places;

import org.jspecify.annotations.NullMarked;
