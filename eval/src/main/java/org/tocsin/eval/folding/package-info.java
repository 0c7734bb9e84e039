/** Benchmark of folding: which reports tell of one event, and how many were hurt. */
@NullMarked
package org.tocsin.eval.folding;

import org.jspecify.annotations.NullMarked;
