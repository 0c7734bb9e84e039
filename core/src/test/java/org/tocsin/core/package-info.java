/** The rules that the whole core keeps. */
@NullMarked
package org.tocsin.core;

import org.jspecify.annotations.NullMarked;
