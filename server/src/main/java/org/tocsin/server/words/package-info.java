/** How values of the record are put into words. */
@NullMarked
package org.tocsin.server.words;

import org.jspecify.annotations.NullMarked;
