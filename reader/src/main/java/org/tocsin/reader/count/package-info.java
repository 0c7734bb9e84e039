/** How many: number expressions of English as ranges. */
@NullMarked
package org.tocsin.reader.count;

import org.jspecify.annotations.NullMarked;
