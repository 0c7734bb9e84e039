/** Problems in the data, counted and shown beside what they affect. */
@NullMarked
package org.tocsin.core.caveat;

import org.jspecify.annotations.NullMarked;
