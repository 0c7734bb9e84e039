package org.tocsin.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VerbsTest {
    @Test
    void aChoiceByInitialIsTheSameChoice() {
        assertThat(Verbs.byInitial("said|says|adds|points out|states(?= that)|add"))
                .isEqualTo("s(?:aid|ays|tates(?= that))|a(?:dds|dd)|p(?:oints out)");
    }

    @Test
    void everyVerbIsStillFound() {
        for (String verbs : new String[] {Verbs.REPORTING, Verbs.ACTING}) {
            Pattern grouped = Pattern.compile(Verbs.byInitial(verbs));
            for (String verb : verbs.replace("(?= that)", "").split("\\|", -1))
                assertThat(verb + " that")
                        .satisfies(v -> assertThat(grouped.matcher(v).lookingAt())
                                .as(verb)
                                .isTrue());
        }
    }
}
