@NullMarked
package org.tocsin.reader.statement;

import org.jspecify.annotations.NullMarked;
