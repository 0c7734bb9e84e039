@NullMarked
package org.tocsin.reader.attribution;

import org.jspecify.annotations.NullMarked;
