/** From what was fetched to what can be read: the article of a page, its sentences, its words, its language. */
@NullMarked
package org.tocsin.reader.text;

import org.jspecify.annotations.NullMarked;
