package org.tocsin.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.report.Published;

/** Days, and the phrasings that mean them in a report of Thursday, 27 November 2025. */
class DatesTest {
    private static final Published THURSDAY = Published.parse("2025-11-27");

    private static final String[][] TABLE = {
        {
            "2025-11-26",
            "November 26",
            "on November 26",
            "on 26 November",
            "on the 26th of November",
            "Nov. 26",
            "26 Nov. 2025",
            "Wednesday, November 26, 2025",
            "Wed 26 Nov 2025",
            "November 26, 2025",
            "2025-11-26",
            "26/11/2025",
            "11/26/2025",
            "26.11.2025",
            "26-Nov-2025",
            "on Wednesday",
            "late on Wednesday",
            "Wednesday night",
            "on Wednesday morning",
            "early Wednesday",
            "yesterday",
            "late yesterday",
            "last night",
            "on the night of November 26",
            "a day ago",
            "last Wednesday",
            "on the 26th",
            "26 November this year",
            "november 26",
            "on Wed",
        },
        {"2025-11-27", "today", "this morning", "on Thursday", "tonight", "early on Thursday"},
        {"2025-11-26..2025-11-27", "overnight", "in the past 24 hours", "over the last 24 hours", "five hours ago"},
        {"2025-11-25", "the day before yesterday", "two days ago", "on Tuesday", "on Tuesday afternoon"},
        {"2025-11-20", "last Thursday"},
        {"2025-11-28", "tomorrow", "next Friday", "this coming Friday", "this Friday"},
        {"2025-12-01", "next Monday", "on Monday next week", "1 December 2025"},
        {"2025-11-18", "Tuesday of last week", "on Tuesday last week", "18 November"},
        {"2024-11-28", "November 28", "28 November last year", "on November 28, 2024"},
        {"2024-12-03", "December 3", "on 3 December"},
        {"2024-02-29", "29 February", "Feb. 29"},
        {
            "2025-11-20..2025-11-25",
            "20-25 November",
            "between 20 and 25 November",
            "from 20 to 25 November",
            "November 20–25",
            "20 November to 25 November",
            "between November 20 and November 25",
            "from November 20 to 25, 2025"
        },
        {"2025-11-05..2025-11-06", "November 5 and 6", "5 and 6 November", "on 5 and 6 November 2025"},
        {"2025-11-24..2025-11-26", "from Monday to Wednesday", "between Monday and Wednesday", "Monday to Wednesday"},
        {"2025-11-21..2025-11-24", "from Friday to Monday"},
        {
            "2025-11-01..2025-11-30",
            "in November",
            "in November 2025",
            "during November",
            "November 2025",
            "this November"
        },
        {"2025-11-21..2025-11-30", "late November", "in late November", "at the end of November", "late in November"},
        {"2025-11-24..2025-11-30", "the last week of November"},
        {"2025-11-01..2025-11-07", "the first week of November"},
        {"2024-11-01..2024-11-30", "last November", "in November last year", "November of last year", "in November 2024"
        },
        {"2024-12-01..2024-12-10", "early December", "at the beginning of December", "in early December 2024"},
        {"2024-12-11..2024-12-20", "mid-December", "in the middle of December"},
        {"2025-10-01..2025-11-27", "since October"},
        {"2025-11-24..2025-11-27", "since Monday", "earlier this week", "this week"},
        {"2024-01-01..2024-12-31", "in 2024", "last year", "during 2024"},
        {"2025-01-01..2025-11-27", "this year", "earlier this year", "since the beginning of 2025"},
        {"2021-01-01..2025-11-27", "since 2021"},
        {"2010-01-01..2020-12-31", "between 2010 and 2020", "from 2010 to 2020", "in 2010-2020"},
        {"2021-01-01..2022-12-31", "in 2021-22", "between 2021 and 2022"},
        {"1990-01-01..1999-12-31", "1990s", "in the 1990s"},
        {"2023-12-01..2024-02-29", "the winter of 2023", "in winter 2023"},
        {"2025-06-01..2025-08-31", "last summer", "this summer", "the summer of 2025"},
        {"2024-07-01..2024-12-31", "the second half of 2024"},
        {"2025-11-17..2025-11-23", "last week"},
        {"2025-10-01..2025-10-31", "last month", "in October", "last October"},
        {"2025-11-22..2025-11-23", "over the weekend", "at the weekend", "last weekend"},
        {"2025-10-16..2025-11-27", "in recent weeks", "recent weeks", "over the past weeks"},
        {"2025-05-28..2025-11-27", "in recent months", "over the past months", "in the last months"},
        {"2023-11-27..2025-11-27", "over the past two years", "in the last two years", "the past 2 years"},
        {
            "2025-11-20..2025-11-27",
            "over the past week",
            "in the last week",
            "the past seven days",
            "in the past few days"
        },
        {"2025-11-03..2025-11-09", "three weeks ago"},
        {"2025-11-20..2025-11-25", "several days ago", "a few days ago", "days ago"},
        {"2025-11-27..2025-11-30", "later this week"},
        {"2025-11-27..2025-12-07", "in the coming days", "the coming days"},
        {"2025-11-21..2025-11-30", "late this month", "late November"},
        {"2025-05-01..2025-08-31", "in the middle of 2025"},
        {"2024-09-01..2024-12-31", "late last year", "in late 2024"},
        {"2015-05-01..2018-12-31", "between May 2015 and 2018"},
        {"2000-01-01..2009-12-31", "in the 2000s"},
        {"2025-11-21", "last week on Friday", "Friday of last week"},
        {"2025-11-14", "the second Friday of November"},
        {"2025-10-20", "on the 20th of last month", "20 October"},
        {"2025-11-10..2025-11-16", "the week of November 12"},
        {"2025-11-24..2025-11-27", "earlier in the week"},
        {"2025-01-01..2025-11-27", "earlier in the year"},
        {"2025-11-19..2025-11-24", "from Wednesday to Monday"},
        {"2024-10-01..2024-12-31", "from October to December 2024"},
        {"1989-05-05", "5/5/89"},
        {"2025-12-01..2025-12-31", "next month", "next December"},
    };

    @TestFactory
    Stream<DynamicTest> readsEachPhrasing() {
        return Stream.of(TABLE)
                .flatMap(row -> Stream.of(row)
                        .skip(1)
                        .map(phrase -> DynamicTest.dynamicTest(phrase + " = " + row[0], () -> {
                            assertThat(read(phrase)).containsExactly(phrase + " = " + row[0]);
                            assertThat(read("Gunmen fired on the post " + phrase + ", officials said."))
                                    .containsExactly(phrase + " = " + row[0]);
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may 5 times repeat",
                "They march on",
                "May I ask",
                "He sat in the sun",
                "They wed in secret",
                "In a second the car was gone",
                "the Sunday Times reported",
                "on Good Friday",
                "for two days",
                "a 10-day ultimatum",
                "a man aged 26",
                "at dawn",
                "every Friday",
                "on Fridays",
                "in winter",
                "at 5 pm",
                "20 people",
                "in a week",
                "on the 26th floor",
                "two days before the attack",
                "the day after the attack",
                "in room 2024",
                "2000 people fled",
                "number 2024",
                "version 2.11.20255",
                "a March on the capital",
                "https://example.org/2025/11/26/story",
                "30 February",
                "February 30 2025",
                "the second guard",
                "12/11",
            })
    void readsNoDate(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(read("They wrote: " + text + ".")).isEmpty();
    }

    @Test
    void aDateWithoutYearIsOfLastYearEarlyInTheYear() {
        assertThat(read("on December 28", Published.parse("2026-01-03")))
                .containsExactly("on December 28 = 2025-12-28");
    }

    @Test
    void whatIsToComeLiesAhead() {
        assertThat(read("The talks will be held on Tuesday.")).containsExactly("on Tuesday = 2025-12-02");
        assertThat(read("The ultimatum is due on 3 December.")).containsExactly("on 3 December = 2025-12-03");
        assertThat(read("They will leave, he said on Tuesday.")).containsExactly("on Tuesday = 2025-11-25");
    }

    @Test
    void countsFromTheDateBefore() {
        String text =
                "On 10 November gunmen came, officials said on Thursday. The following day a drone fell. Two days later"
                        + " they left; the previous week had been calm.";
        assertThat(read(text))
                .containsExactly(
                        "On 10 November = 2025-11-10",
                        "on Thursday = 2025-11-27",
                        "The following day = 2025-11-11",
                        "Two days later = 2025-11-13",
                        "the previous week = 2025-11-03..2025-11-09");
        assertThat(Dates.read(text, THURSDAY).caveats())
                .extracting(Caveat::code)
                .containsOnly("relative-date")
                .hasSize(3);
        assertThat(read("The following day a drone fell.")).isEmpty();
        assertThat(read("It had been calm two days earlier.")).containsExactly("two days earlier = 2025-11-25");
    }

    @Test
    void withoutPublicationDayOnlyAbsoluteDatesAreRead() {
        String text =
                "On Wednesday, as on 26 November, and in 2024 and on 5 May 2023, it was so; the next day it was not.";
        DateReading reading = Dates.read(text, null);
        assertThat(read(text, null))
                .containsExactly(
                        "in 2024 = 2024-01-01..2024-12-31", "on 5 May 2023 = 2023-05-05", "the next day = 2023-05-06");
        assertThat(reading.caveats())
                .extracting(Caveat::code)
                .containsExactlyInAnyOrder("relative-date", "no-publication-date");
        assertThat(reading.caveats().getLast().message())
                .contains("\"On Wednesday\" and 1 more")
                .contains("Maybe");
    }

    @Test
    void daysAndMonthsThatCouldBeSwapped() {
        DateReading reading = Dates.read("on 05/06/2025", THURSDAY);
        assertThat(reading.dates())
                .singleElement()
                .satisfies(d -> assertThat(d.value().days()).hasToString("2025-06-05"));
        assertThat(reading.caveats())
                .singleElement()
                .satisfies(c -> assertThat(c.message()).contains("2025-06-05 or 2025-05-06"));
        assertThat(read("on 11/12/2025")).containsExactly("on 11/12/2025 = 2025-11-12");
        assertThat(Dates.read("on 26/11/2025", THURSDAY).caveats()).isEmpty();
    }

    @Test
    void aWeekdayThatDoesNotFitIsSaid() {
        DateReading reading = Dates.read("on Monday, November 26", THURSDAY);
        assertThat(reading.dates()).hasSize(1);
        assertThat(reading.caveats()).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("weekday-mismatch");
            assertThat(c.message()).contains("2025-11-26, which is a Wednesday");
        });
    }

    @Test
    void aNumberAfterAMonthMayCount() {
        assertThat(read("In November 20 people fled.")).containsExactly("In November = 2025-11-01..2025-11-30");
        assertThat(read("On November 20 militants came.")).containsExactly("On November 20 = 2025-11-20");
    }

    private static List<String> read(String text) {
        return read(text, THURSDAY);
    }

    private static List<String> read(String text, @Nullable Published published) {
        return Dates.scan(text, published).stream()
                .peek(m -> assertThat(m.span().of(text)).isEqualTo(m.value().text()))
                .map(m -> m.value().text() + " = " + m.value().days())
                .toList();
    }
}
