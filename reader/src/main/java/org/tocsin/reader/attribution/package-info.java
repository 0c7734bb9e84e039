/** Who says it: the frames in which news names its speakers, and the chain that they make. */
@NullMarked
package org.tocsin.reader.attribution;

import org.jspecify.annotations.NullMarked;
