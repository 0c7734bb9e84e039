/** Reports and sites in: files, folders, web pages. What comes in is hostile until proven otherwise. */
@NullMarked
package org.tocsin.exchange.in;

import org.jspecify.annotations.NullMarked;
