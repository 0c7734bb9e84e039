/** Readings, incidents and warnings out: for programs as JSON, for people as text. */
@NullMarked
package org.tocsin.exchange.out;

import org.jspecify.annotations.NullMarked;
