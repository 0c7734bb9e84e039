/** From what the reader read to 24-slot templates: a form of output that only the benchmark needs. */
@NullMarked
package org.tocsin.eval.muc4.fill;

import org.jspecify.annotations.NullMarked;
