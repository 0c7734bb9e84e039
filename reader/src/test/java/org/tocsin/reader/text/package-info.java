@NullMarked
package org.tocsin.reader.text;

import org.jspecify.annotations.NullMarked;
