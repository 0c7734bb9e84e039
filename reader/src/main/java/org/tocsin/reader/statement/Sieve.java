package org.tocsin.reader.statement;

import java.util.Optional;

/** One kind of statement: whether a piece is one, and what it says then. */
interface Sieve {
    Optional<Draft> sift(Piece piece);
}
