/** How fast the reader is. */
@NullMarked
package org.tocsin.eval.speed;

import org.jspecify.annotations.NullMarked;
