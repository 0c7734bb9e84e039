/** The benchmarks: what is measured, on which data, and where the figures are kept. */
@NullMarked
package org.tocsin.eval;

import org.jspecify.annotations.NullMarked;
