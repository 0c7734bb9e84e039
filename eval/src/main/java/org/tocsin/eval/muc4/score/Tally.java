package org.tocsin.eval.muc4.score;

/**
 * Points of one slot or of many.
 *
 * @param possible fills that the key asks for
 * @param actual fills that the response gives
 * @param correct worth a point each
 * @param partial worth half a point each
 * @param incorrect fills that stand for one of the key, wrongly
 * @param spurious fills that stand for none of the key
 * @param missing fills of the key that nothing stands for
 */
public record Tally(int possible, int actual, int correct, int partial, int incorrect, int spurious, int missing) {
    /** Neither the key nor the response has anything. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally o) {
        return new Tally(
                possible + o.possible,
                actual + o.actual,
                correct + o.correct,
                partial + o.partial,
                incorrect + o.incorrect,
                spurious + o.spurious,
                missing + o.missing);
    }

    /** Points for correct and partial fills. */
    public double points() {
        return correct + partial / 2.0;
    }

    /** Percent of the key that was found; 0 where the key asks for nothing. */
    public double recall() {
        return possible == 0 ? 0 : 100 * points() / possible;
    }

    /** Percent of the response that is right; 0 where it is empty. */
    public double precision() {
        return actual == 0 ? 0 : 100 * points() / actual;
    }

    /** The harmonic mean of recall and precision, in percent: "P&amp;R". */
    public double f() {
        return possible + actual == 0 ? 0 : 200 * points() / (possible + actual);
    }

    /** The same from whole percents, as the reports of 1992 printed it. */
    public double printedF() {
        double recall = wholePercent(possible);
        double precision = wholePercent(actual);
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    /** Recall as it was printed in 1992; 100 where the key asks for nothing, which only the pairing of templates uses. */
    int pairingRecall() {
        return possible == 0 ? 100 : wholePercent(possible);
    }

    /** Cut to a tenth of a percent, then rounded half to even: the printed percents of 1992 come out so. */
    private int wholePercent(int of) {
        if (of == 0) return 0;
        int perMille = 500 * (2 * correct + partial) / of;
        int percent = perMille / 10;
        int rest = perMille % 10;
        return percent + (rest > 5 || (rest == 5 && percent % 2 == 1) ? 1 : 0);
    }
}
