/** Tests of the desk over a real store. */
@NullMarked
package org.tocsin.server.desk;

import org.jspecify.annotations.NullMarked;
