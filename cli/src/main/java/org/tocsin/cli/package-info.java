/** The start of the program. */
@NullMarked
package org.tocsin.cli;

import org.jspecify.annotations.NullMarked;
