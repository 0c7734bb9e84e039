/** What probably happened: accounts of one event folded into one record, with the voices for and against each detail. */
@NullMarked
package org.tocsin.core.incident;

import org.jspecify.annotations.NullMarked;
