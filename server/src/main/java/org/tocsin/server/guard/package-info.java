/** What stands between the page and the network. */
@NullMarked
package org.tocsin.server.guard;

import org.jspecify.annotations.NullMarked;
