/** Who says what: spans and links on PolNeAR, whole chains on our own nested examples. */
@NullMarked
package org.tocsin.eval.attribution;

import org.jspecify.annotations.NullMarked;
