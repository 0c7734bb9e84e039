@NullMarked
package org.tocsin.reader;

import org.jspecify.annotations.NullMarked;
