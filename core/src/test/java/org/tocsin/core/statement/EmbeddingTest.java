package org.tocsin.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static float[] vector(long seed) {
        Random random = new Random(seed);
        float[] vector = new float[Embedding.VALUES];
        for (int i = 0; i < vector.length; i++) vector[i] = (float) random.nextGaussian();
        return vector;
    }

    private static double cosine(float[] a, float[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }

    @Property
    void aByteForEachNumberKeepsTheAngle(@ForAll long x, @ForAll long y) {
        float[] a = vector(x);
        float[] b = vector(y);
        assertThat(Embedding.likeness(Embedding.of(a), Embedding.of(b))).isCloseTo(cosine(a, b), within(0.02));
    }

    @Test
    void onlyTheDirectionCounts() {
        float[] a = vector(7);
        float[] twice = a.clone();
        for (int i = 0; i < twice.length; i++) twice[i] *= 2;
        assertThat(Embedding.of(twice)).isEqualTo(Embedding.of(a));
        assertThat(Embedding.isEmbedding(Embedding.of(a))).isTrue();
    }

    @Test
    void whatHasNoDirectionIsLikeNothing() {
        String none = Embedding.of(new float[Embedding.VALUES]);
        assertThat(none).isEmpty();
        assertThat(Embedding.likeness(none, Embedding.of(vector(1)))).isZero();
    }

    @Test
    void aVectorOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> Embedding.of(new float[384]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("384")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Sketch(List.of(), Map.of(), "", "AAAA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AAAA");
    }
}
