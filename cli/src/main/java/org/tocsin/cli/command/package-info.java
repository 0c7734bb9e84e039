/** The commands, one class each. */
@NullMarked
package org.tocsin.cli.command;

import org.jspecify.annotations.NullMarked;
