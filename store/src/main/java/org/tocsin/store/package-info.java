/** The three append-only logs, and the tables derived from them. Read {@link org.tocsin.store.Store} first. */
@NullMarked
package org.tocsin.store;

import org.jspecify.annotations.NullMarked;
