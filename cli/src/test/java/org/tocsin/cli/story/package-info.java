/** Runs the stories: reports in, records out, as text. */
@NullMarked
package org.tocsin.cli.story;

import org.jspecify.annotations.NullMarked;
