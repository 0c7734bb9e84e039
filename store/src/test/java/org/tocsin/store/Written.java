package org.tocsin.store;

import java.time.LocalDate;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Published;
import org.tocsin.core.report.Report;

/** Reports in the language of {@link LineReader}. */
final class Written {
    private Written() {}

    static Report report(String outlet, String day, String... lines) {
        return Report.of(
                outlet, Published.on(LocalDate.parse(day)), null, null, MediaType.TEXT, String.join("\n", lines));
    }

    /** One of many: ten a day, half of them of an event that others tell too. */
    static Report numbered(int number) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number / 10);
        double lat = 30 + (number % 7);
        return report(
                "Outlet " + number % 5,
                day.toString(),
                "account ATTACK " + day + " at:" + lat + ":70:20 " + number % 4 + " police in report " + number,
                "account ARMED_CLASH " + day.minusDays(1) + " at:" + (lat + 1) + ":75:20 - army in report " + number,
                "denial 1 spokesman");
    }
}
