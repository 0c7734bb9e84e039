/** Attacks on defenders of human rights, journalists and trade unionists, in modern news. */
@NullMarked
package org.tocsin.eval.hrdsattack;

import org.jspecify.annotations.NullMarked;
