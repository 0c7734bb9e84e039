@NullMarked
package org.tocsin.exchange.in;

import org.jspecify.annotations.NullMarked;
