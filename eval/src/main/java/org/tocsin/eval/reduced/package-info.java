/** Incidents by type and five roles, as neural papers since 2020 score MUC-4. */
@NullMarked
package org.tocsin.eval.reduced;

import org.jspecify.annotations.NullMarked;
