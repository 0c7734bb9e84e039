/** What the commands are given: a reader, a store, a page, the web. */
@NullMarked
package org.tocsin.cli.wiring;

import org.jspecify.annotations.NullMarked;
