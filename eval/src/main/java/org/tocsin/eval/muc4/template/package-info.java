/** The 24-slot templates of the Fourth Message Understanding Conference (1992), read from and written to their own file form. */
@NullMarked
package org.tocsin.eval.muc4.template;

import org.jspecify.annotations.NullMarked;
