/** Which kind of statement a clause is; one sieve a kind. */
@NullMarked
package org.tocsin.reader.statement;

import org.jspecify.annotations.NullMarked;
