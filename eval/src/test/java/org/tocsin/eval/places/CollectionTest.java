package org.tocsin.eval.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.measure.GeoPoint;

class CollectionTest {
    @TempDir
    Path folder;

    private List<GoldReport> read(String xml) throws IOException {
        return Collection.read(Files.writeString(folder.resolve("a.xml"), xml));
    }

    @Test
    void readsTheFormOfTheLocalGlobalLexicon() throws IOException {
        GoldReport report = read("""
                <articles><article docid="7"><domain>example.org</domain><text>Rain fell on Khorog.</text><toponyms><toponym>
                <start>13</start><end>19</end><phrase>Khorog</phrase>
                <gaztag geonameid="1221328"><name>Khorugh</name><lat>37.49</lat><lon>71.55</lon></gaztag>
                </toponym></toponyms></article></articles>""").getFirst();
        assertThat(report.id()).isEqualTo("7");
        assertThat(report.outlet()).isEqualTo("example.org");
        GoldPlace place = report.places().getFirst();
        assertThat(place.name()).isEqualTo("Khorog");
        assertThat(place.span().start()).isEqualTo(13);
        assertThat(place.point()).contains(new GeoPoint(37.49, 71.55));
        assertThat(place.id()).contains("geonames:1221328");
    }

    @Test
    void readsOffsetsFromOne() throws IOException {
        GoldReport report = read("""
                <articles><article><text>Rain fell on Khorog.</text><locations><location><name>Khorog</name>
                <start>14</start><end>20</end><lat>37.49</lat><lon>71.55</lon></location></locations></article></articles>""").getFirst();
        assertThat(report.places().getFirst().span().start()).isEqualTo(13);
        assertThat(report.places().getFirst().id()).isEmpty();
    }

    @Test
    void readsBratFilesWithPointsAndIds() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Rain fell on Khorog and Paris Jones.");
        Files.writeString(folder.resolve("1.ann"), """
                T1\tLiteral 13 19\tKhorog
                #1\tAnnotatorNotes T1\t37.49, 71.55
                T2\tHomonym 24 29\tParis
                """);
        GoldReport report = Collection.read(folder).getFirst();
        assertThat(report.places())
                .singleElement()
                .satisfies(p -> assertThat(p.point()).contains(new GeoPoint(37.49, 71.55)));
    }

    @Test
    void refusesADoctype() {
        assertThatThrownBy(() -> read("<!DOCTYPE x [<!ENTITY a \"b\">]><articles/>"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theSplitLosesNothing() {
        List<GoldReport> all = IntStream.range(0, 17)
                .mapToObj(i -> new GoldReport(Integer.toString(i), "", "", List.of()))
                .toList();
        Split split = Split.of(all);
        assertThat(split.train()).hasSize(10);
        assertThat(split.dev()).hasSize(3);
        assertThat(split.test()).hasSize(4);
        assertThat(split.test().getLast()).isEqualTo(all.getLast());
    }
}
