/** What tells a report from others: names, rare words, a print of its text. */
@NullMarked
package org.tocsin.reader.sketch;

import org.jspecify.annotations.NullMarked;
