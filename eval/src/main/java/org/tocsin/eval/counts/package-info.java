/** How many were killed, wounded and kidnapped, read from the narratives of the Aid Worker Security Database. */
@NullMarked
package org.tocsin.eval.counts;

import org.jspecify.annotations.NullMarked;
