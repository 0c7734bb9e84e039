@NullMarked
package org.tocsin.exchange.out;

import org.jspecify.annotations.NullMarked;
