package org.tocsin.core.incident;

import java.util.Arrays;

/** Numbers joined into parts (union-find); the least number of a part stands for it. */
final class Parts {
    private int[] up;
    private int size;

    Parts(int size) {
        up = new int[size];
        this.size = size;
        for (int i = 0; i < size; i++) up[i] = i;
    }

    /** One number more, a part by itself. */
    int add() {
        if (size == up.length) up = Arrays.copyOf(up, Math.max(16, size * 2));
        up[size] = size;
        return size++;
    }

    int of(int number) {
        int at = number;
        while (up[at] != at) {
            up[at] = up[up[at]];
            at = up[at];
        }
        return at;
    }

    void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        if (x < y) up[y] = x;
        else up[x] = y;
    }
}
