/** The first reader: rules and lexicons for plain English news. */
@NullMarked
package org.tocsin.reader;

import org.jspecify.annotations.NullMarked;
