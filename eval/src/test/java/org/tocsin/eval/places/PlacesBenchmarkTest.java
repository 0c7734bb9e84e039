package org.tocsin.eval.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.measure.GeoPoint;
import org.tocsin.core.measure.Span;
import org.tocsin.eval.BenchException;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Task;
import org.tocsin.reader.gazetteer.Gazetteer;

class PlacesBenchmarkTest {
    private static final String TEXT =
            "A fire burned a barn near Paris, Texas, on Monday. Nobody in Canada heard of it.";

    @TempDir
    Path data;

    private static GoldReport report(double lat, double lon) {
        GoldPlace paris = new GoldPlace(
                new Span(TEXT.indexOf("Paris"), TEXT.indexOf("Paris") + 5),
                "Paris",
                Optional.of(new GeoPoint(lat, lon)),
                Optional.empty());
        GoldPlace canada = new GoldPlace(
                new Span(TEXT.indexOf("Canada"), TEXT.indexOf("Canada") + 6),
                "Canada",
                Optional.of(new GeoPoint(50, -85)),
                Optional.empty());
        GoldPlace texas = new GoldPlace(
                new Span(TEXT.indexOf("Texas"), TEXT.indexOf("Texas") + 5),
                "Texas",
                Optional.empty(),
                Optional.empty());
        return new GoldReport("1", "", TEXT, List.of(paris, texas, canada));
    }

    private static double figure(String name, GoldReport report) {
        return Scores.figures("", List.of(new Judge(Gazetteer.load()).judge(report))).stream()
                .filter(f -> f.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceIsRightNearItsPointAndACountryWhereItHoldsIt() {
        GoldReport right = report(33.66, -95.55);
        assertThat(figure("acc_161_km", right)).isEqualTo(100);
        assertThat(figure("found_and_right", right)).isEqualTo(100);
        assertThat(figure("acc_161_km_by_points", right)).isEqualTo(50);
    }

    @Test
    void theOtherParisIsWrong() {
        assertThat(figure("acc_161_km", report(48.85, 2.35))).isEqualTo(50);
    }

    @Test
    void aCollectionWithoutReportsIsRefused() throws IOException {
        Files.createDirectories(data.resolve("geoparsing"));
        Files.writeString(data.resolve("geoparsing/a.xml"), "<articles/>");
        Task task = new Task(data, "a.xml", Optional.empty(), data, new PrintWriter(Writer.nullWriter()));
        assertThatThrownBy(() -> new PlacesBenchmark().run(task))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("Maybe");
    }
}
