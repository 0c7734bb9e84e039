package org.tocsin.core.statement;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Where a text lies among others: a vector of {@value #VALUES} numbers, each a signed byte, in Base64. Only its direction counts, so the
 * largest number of a vector is made 127.
 */
public final class Embedding {
    /** Numbers of a vector. */
    public static final int VALUES = 128;

    private static final int LARGEST = 127;

    /** Base64 writes three bytes as four signs; two are left over. */
    private static final Pattern FORM = Pattern.compile("|[A-Za-z0-9+/]{" + (VALUES / 3 * 4 + 3) + "}=");

    private Embedding() {}

    static boolean isEmbedding(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The embedding of a vector; empty where it has no direction.
     *
     * @throws IllegalArgumentException if it has another length than {@value #VALUES}
     */
    public static String of(float[] vector) {
        if (vector.length != VALUES)
            throw new IllegalArgumentException("A vector of " + vector.length + " numbers is none of " + VALUES
                    + ". Maybe it is another model's.");
        float most = 0;
        for (float value : vector) most = Math.max(most, Math.abs(value));
        if (most == 0) return "";
        byte[] bytes = new byte[VALUES];
        for (int i = 0; i < VALUES; i++) bytes[i] = (byte) Math.round(vector[i] / most * LARGEST);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The cosine of the angle between two, -1 to 1; 0 where either is empty. */
    public static double likeness(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        byte[] x = Base64.getDecoder().decode(a);
        byte[] y = Base64.getDecoder().decode(b);
        long dot = 0;
        long xx = 0;
        long yy = 0;
        for (int i = 0; i < VALUES; i++) {
            dot += x[i] * y[i];
            xx += x[i] * x[i];
            yy += y[i] * y[i];
        }
        return dot / Math.sqrt((double) xx * yy);
    }
}
