package org.tocsin.core.incident;

/** Numbers joined into parts (union-find); the least number of a part stands for it. */
final class Parts {
    private int[] up;

    Parts(int size) {
        up = new int[size];
        for (int i = 0; i < size; i++) up[i] = i;
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
