package org.tocsin.reader.encoder;

/** The trained part: scores the word pieces of one window. Safe for many threads. */
@FunctionalInterface
interface PieceScorer {
    /**
     * Scores one window.
     *
     * @param ids the numbers of the pieces, with the marks at both ends
     * @param cases the letter case of each
     * @return for each piece a score for each column of {@link Columns}
     */
    float[][] score(long[] ids, long[] cases);
}
