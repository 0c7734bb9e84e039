package org.tocsin.reader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameFoldTest {
    private static final NameFold FOLD = new NameFold();

    /** Key, and the spellings that must lead to it. */
    private static final Map<String, List<String>> CORPUS = Map.of(
            "kala xumb",
                    List.of(
                            "Qal'ai Khumb",
                            "Qal’ai Khumb",
                            "QAL'AI KHUMB",
                            "Qalai-Khumb",
                            "Kalai Khumb",
                            "Qala-i-Khumb"),
            "xatlon", List.of("Khatlon", "Xatlon", "Khatlon Province", "Viloyati Khatlon", "khatlon oblast"),
            "kulob", List.of("Kŭlob", "Kulob", "Qulob", "Kulob district", "Nohiyai Kŭlob"),
            "farxor", List.of("Farkhor", "Farxor", "farkhor rayon", "FARKHOR"),
            "shahr buzurg", List.of("Shahr-e Buzurg", "Shahri Buzurg", "Shahr-i-Buzurg", "Shahr-e Buzurg wuleswali"),
            "sao paulo", List.of("São Paulo", "Sao Paulo"),
            "saint johns", List.of("St. John's", "Saint Johns", "St John’s"),
            "us", List.of("U.S.", "US"),
            "northern province", List.of("Northern Province"),
            "бохтар", List.of("Бохтар", "БОХТАР", "Бохта\u0301р"));

    @Test
    void allSpellingsOfANameHaveOneKey() {
        CORPUS.forEach((key, spellings) -> assertThat(spellings)
                .allSatisfy(s -> assertThat(FOLD.key(s)).as(s).isEqualTo(key)));
    }

    @Test
    void aWordBesideTheNameSaysWhatItIs() {
        assertThat(FOLD.fold("Farkhor district").kind()).isEqualTo(PlaceKind.ADMIN2);
        assertThat(FOLD.fold("Province of Takhar").kind()).isEqualTo(PlaceKind.ADMIN1);
        assertThat(FOLD.fold("Farkhor").kind()).isNull();
    }

    @Property
    void anyTextFoldsToAKeyThatFoldsToItself(@ForAll String text) {
        String light = FOLD.light(text);
        assertThat(FOLD.light(light)).isEqualTo(light);
        assertThat(FOLD.key(text)).doesNotContain("  ").isEqualTo(FOLD.key(light));
        assertThat(NameFold.skeleton(FOLD.key(text))).doesNotContain(" ");
    }
}
