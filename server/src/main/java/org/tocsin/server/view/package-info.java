/** What a page shows, ready to be printed. */
@NullMarked
package org.tocsin.server.view;

import org.jspecify.annotations.NullMarked;
