package org.tocsin.reader.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value, and the phrasings that mean it; each is read alone and inside a sentence. */
class CountsTest {
    private static final String[][] TABLE = {
        {"0", "no", "none", "nobody", "no one", "zero", "not a single"},
        {"1", "1", "one", "a single"},
        {"2", "2", "two", "a couple of", "both", "a pair of"},
        {"2..", "multiple", "a number of"},
        {"3..", "several", "a few", "many", "numerous", "at least three", "three or more", "more than two", "3+"},
        {"3..9", "a handful of"},
        {"5", "5", "five"},
        {"5..", "at least five", "no fewer than 5", "5 or more", "a minimum of five", "five-plus"},
        {"5..7", "5-7", "5–7", "5 to 7", "five to seven", "between 5 and 7", "between five and seven", "from 5 to 7"},
        {"5..6", "five or six", "5 or 6"},
        {"6", "six", "half a dozen", "a half dozen", "half-dozen"},
        {"1..9", "fewer than ten", "less than 10", "under 10"},
        {"10..14", "about a dozen", "around a dozen", "about 12", "a dozen or so", "some dozen"},
        {"12", "12", "twelve", "a dozen", "dozen"},
        {"13..", "more than a dozen", "over a dozen", "more than 12", "at least 13"},
        {
            "16..24",
            "some 20",
            "about 20",
            "around twenty",
            "an estimated 20",
            "20 or so",
            "roughly 20",
            "approximately 20"
        },
        {"16..19", "nearly 20", "almost twenty", "just under 20"},
        {"20..29", "20-odd"},
        {"21..", "more than 20", "over 20", "over twenty", "well over 20", "upwards of 21", "at least 21"},
        {"24", "24", "two dozen", "twenty-four", "twenty four", "a couple of dozen"},
        {"24..99", "dozens", "dozens of"},
        {"36..99", "several dozen", "a few dozen"},
        {"1..30", "up to 30", "as many as 30", "at most thirty", "no more than 30"},
        {"40..", "scores", "scores of"},
        {"50", "50", "fifty"},
        {"100", "100", "a hundred", "one hundred"},
        {"101..", "more than a hundred", "over 100", "more than 100"},
        {"125", "125", "a hundred and twenty-five", "one hundred twenty five"},
        {"200..999", "hundreds", "hundreds of"},
        {"300..999", "several hundred", "a few hundred"},
        {"500..600", "five to six hundred", "500-600", "five or six hundred"},
        {"1200", "1,200", "1200", "twelve hundred", "one thousand two hundred", "1.2 thousand"},
        {"2000..9999", "thousands"},
        {"2500", "two and a half thousand", "2.5 thousand", "2,500", "two thousand five hundred"},
        {"20000..99999", "tens of thousands of", "tens of thousands"},
        {"200000", "two hundred thousand", "2 lakh", "200,000", "2,00,000"},
        {"500000", "half a million", "0.5 million", "five hundred thousand"},
        {"1500000", "1.5 million", "one and a half million", "1,500,000"},
    };

    @TestFactory
    Stream<DynamicTest> readsEachPhrasing() {
        return Stream.of(TABLE)
                .flatMap(row -> Stream.of(row)
                        .skip(1)
                        .map(phrase -> DynamicTest.dynamicTest(phrase + " = " + row[0], () -> {
                            assertThat(read(phrase + " guards")).containsExactly(phrase(phrase) + " = " + row[0]);
                            assertThat(read("In the valley, gunmen hurt " + phrase + " guards, officials said."))
                                    .containsExactly(phrase(phrase) + " = " + row[0]);
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 26 November",
                "on November 26, 2025",
                "in 2025",
                "since 2021",
                "in 2024-25",
                "on 26/11/2025",
                "on 2025-11-26",
                "on the 26th",
                "on 20-25 November",
                "between 20 and 25 November",
                "at 5 pm",
                "at eleven at night",
                "around 5 in the morning",
                "at five",
                "at 5 p.m.",
                "at 05:30",
                "at 5 o'clock",
                "at 0530 GMT",
                "a 35-year-old man",
                "aged 20",
                "20 years old",
                "Karim Nazarov, 35, said so",
                "Karim Nazarov (35) said so",
                "in his 20s",
                "20 km away",
                "20km away",
                "five kilometres off",
                "a distance of 3.5 kilometres",
                "twenty square miles",
                "$5 million in damage",
                "5 million dollars",
                "€20 a day",
                "Rs 500 each",
                "an AK-47 rifle",
                "a 7.62mm round",
                "a 122 mm rocket",
                "the 5th brigade",
                "the twenty-fifth time",
                "on Highway 4",
                "Route 66",
                "Brigade 5",
                "in No. 10",
                "5%",
                "20 percent",
                "five per cent",
                "the G7",
                "one of the guards",
                "the one that fled",
                "one another",
                "for two days",
                "two and a half years",
                "three consecutive nights of 24 hours",
                "a 10-day ultimatum",
                "a Su-25 jet",
                "on 9/11",
                "3:1",
                "as shown [5]",
                "https://example.org/2025/11/26/12345",
                "two thirds of it",
                "the 2015 attacks",
                "World War Two",
                "it was no longer safe",
                "12345678901234567890",
                "most of the guards",
                "one day",
                "a statement",
                "some of the guards",
                "he scores a goal",
            })
    void readsNoCount(String text) {
        assertThat(read("They came " + text + ".")).isEmpty();
        assertThat(read(text)).isEmpty();
    }

    @Test
    void readsAllOfASentence() {
        assertThat(
                        read(
                                "Gunmen killed five guards and wounded at least 12, while two dozen villagers and one child fled."))
                .containsExactly("five = 5", "at least 12 = 12..", "two dozen = 24", "one = 1");
        assertThat(read("The toll rose from 5 to 7.")).containsExactly("5 = 5", "7 = 7");
        assertThat(read("Killing one and hurting two.")).containsExactly("one = 1", "two = 2");
        assertThat(read("Twenty people, including three women, were killed; 2000 people fled."))
                .containsExactly("Twenty = 20", "three = 3", "2000 = 2000");
        assertThat(read("They fought under two flags.")).containsExactly("two = 2");
        assertThat(read("1. Gunmen came.\n2) They left.")).isEmpty();
        assertThat(read("Up to some 30 fighters crossed.")).containsExactly("Up to some 30 = 1..36");
        assertThat(read("On November 26 militants attacked 3 posts.")).containsExactly("3 = 3");
        assertThat(read("In November 20 people fled.")).containsExactly("20 = 20");
        assertThat(read("All five were hurt; a 50-strong group did it.")).containsExactly("five = 5", "50 = 50");
    }

    @Test
    void articlesCountWhenAskedFor() {
        assertThat(Counts.scanWithArticles("A guard and a couple of villagers saw an owl.").stream()
                        .map(m -> m.span().start() + "=" + m.value()))
                .containsExactly("0=1", "12=2", "38=1");
    }

    private static String phrase(String phrase) {
        return phrase.endsWith(" of") ? phrase.substring(0, phrase.length() - 3) : phrase;
    }

    private static List<String> read(String text) {
        return Counts.scan(text).stream()
                .map(m -> m.span().of(text) + " = " + m.value())
                .toList();
    }
}
