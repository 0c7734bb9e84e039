/** What somebody says, who says it through whom, and how surely. */
@NullMarked
package org.tocsin.core.statement;

import org.jspecify.annotations.NullMarked;
