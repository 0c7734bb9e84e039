/** The kind of event of a short text. */
@NullMarked
package org.tocsin.eval.kinds;

import org.jspecify.annotations.NullMarked;
