/** What people see on a terminal: progress and errors. */
@NullMarked
package org.tocsin.cli.terminal;

import org.jspecify.annotations.NullMarked;
