/** Tests of the page: by HTTP, and in a browser. */
@NullMarked
package org.tocsin.server;

import org.jspecify.annotations.NullMarked;
