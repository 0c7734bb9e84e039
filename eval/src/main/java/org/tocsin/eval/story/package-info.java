/** The form of our stories, {@code stories/README.md}: the acceptance tests tell them, the benchmarks count on them. */
@NullMarked
package org.tocsin.eval.story;

import org.jspecify.annotations.NullMarked;
