/** One class for each page. */
@NullMarked
package org.tocsin.server.page;

import org.jspecify.annotations.NullMarked;
