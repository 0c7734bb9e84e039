/** The JSON in which the store keeps rulings, statements and incidents. The core does not know it. */
@NullMarked
package org.tocsin.store.json;

import org.jspecify.annotations.NullMarked;
