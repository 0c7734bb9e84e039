package org.tocsin.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.core.statement.Embedding;

class TextEncoderTest {
    private static final TextEncoder ENCODER = TextEncoder.findShipped().orElseThrow();

    private static final String RAID =
            "Gunmen raided a road camp near Khorog on Tuesday night and killed two Chinese surveyors, police said.";
    private static final String SAME_RAID =
            "Two surveyors from China died when armed men stormed the builders' tents outside Khorog, the hospital said.";
    private static final String OTHER =
            "A mortar shell hit a bakery in the bazaar of Kulob at noon and hurt three women, firefighters said.";

    private static double likeness(String a, String b) {
        return Embedding.likeness(ENCODER.embed(a), ENCODER.embed(b));
    }

    @Test
    void twoReportsOfOneEventAreMoreAlikeThanTwoOfTwo() {
        assertThat(likeness(RAID, SAME_RAID)).isGreaterThan(likeness(RAID, OTHER) + 0.2);
    }

    @Test
    void oneTextLiesInOnePlaceWhoeverAsks() {
        List<String> found = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> ENCODER.embed(RAID))
                .distinct()
                .toList();
        assertThat(found).hasSize(1);
    }

    @Test
    void onlyTheHeadIsRead() {
        String long1 = (RAID + " ").repeat(20);
        assertThat(ENCODER.embed(long1 + OTHER)).isEqualTo(ENCODER.embed(long1));
        assertThat(ENCODER.embed("\ud83d".repeat(3_000))).isNotNull();
        assertThat(ENCODER.embed(" \n")).isEmpty();
    }
}
