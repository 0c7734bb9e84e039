/** What the page asks for, and the answer out of the store. */
@NullMarked
package org.tocsin.server.desk;

import org.jspecify.annotations.NullMarked;
