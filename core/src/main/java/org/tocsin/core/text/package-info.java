/** The readable text of a report, cut into sentences. */
@NullMarked
package org.tocsin.core.text;

import org.jspecify.annotations.NullMarked;
