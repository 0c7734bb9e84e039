/** The record as shapes on a map. */
@NullMarked
package org.tocsin.server.map;

import org.jspecify.annotations.NullMarked;
