/** The web page: the only module that knows Spring. */
@NullMarked
package org.tocsin.server;

import org.jspecify.annotations.NullMarked;
