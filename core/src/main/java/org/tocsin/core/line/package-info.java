/** The whole line in one place. Read {@link org.tocsin.core.line.Line} first. */
@NullMarked
package org.tocsin.core.line;

import org.jspecify.annotations.NullMarked;
