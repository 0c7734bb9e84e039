package org.tocsin.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.core.Told;
import org.tocsin.core.statement.Reliability;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.SourceRole;

class SourceGradesTest {
    private static final Source MINISTRY = new Source("the Interior Ministry", SourceRole.GOVERNMENT, null);

    private static Grading grading(GradedSource source, @Nullable Reliability reliability) {
        return new Grading(new Decision("Mira", Instant.EPOCH, "ten years of reading it"), source, reliability);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAShippedGradeWithAReason(SourceRole role) {
        assertThat(SourceGrades.SHIPPED.of(role).reason()).isNotBlank();
        assertThat(SourceGrades.SHIPPED.of(role).value()).isNotEqualTo(Reliability.A);
    }

    @Test
    void theDeskGradesByNameBeforeItGradesByRole() {
        Grading role = grading(new GradedSource.InRole(SourceRole.GOVERNMENT), Reliability.D);
        Grading name = grading(new GradedSource.Named("interior ministry"), Reliability.B);
        assertThat(SourceGrades.of(List.of(role)).of(MINISTRY).value()).isEqualTo(Reliability.D);
        assertThat(SourceGrades.of(List.of(name, role)).of(MINISTRY).value()).isEqualTo(Reliability.B);
        assertThat(SourceGrades.of(List.of(name)).of(MINISTRY).reason())
                .isEqualTo("graded by Mira: ten years of reading it");
    }

    @Test
    void theNewestGradeHoldsAndCanBeTakenBack() {
        GradedSource source = new GradedSource.Named("Interior Ministry");
        List<Grading> log = List.of(grading(source, Reliability.A), grading(source, Reliability.E));
        assertThat(SourceGrades.of(log).of(MINISTRY).value()).isEqualTo(Reliability.E);
        SourceGrades back = SourceGrades.of(List.of(log.getFirst(), grading(source, null)));
        assertThat(back.of(MINISTRY)).isEqualTo(SourceGrades.SHIPPED.of(SourceRole.GOVERNMENT));
        assertThat(back.listDesk()).isEmpty();
    }

    @Test
    void aChainIsAsReliableAsItsWeakestSpeaker() {
        var embassy =
                Told.in(1).saidBy(SourceRole.EMBASSY, "the embassy").account().attribution();
        assertThat(SourceGrades.SHIPPED.of(embassy).value()).isEqualTo(Reliability.C);
        assertThat(SourceGrades.SHIPPED.of(embassy).reason()).startsWith("Paper ");
        var unnamed =
                Told.in(1).saidBy(SourceRole.UNNAMED, "officials").account().attribution();
        assertThat(SourceGrades.SHIPPED.of(unnamed).value()).isEqualTo(Reliability.F);
        assertThat(SourceGrades.SHIPPED.of(unnamed).reason()).startsWith("officials: ");
    }

    @Test
    void aSourceNeedsANameAndALetterAGrade() {
        assertThatThrownBy(() -> new GradedSource.Named(" ")).hasMessageContaining("Maybe");
        assertThat(Reliability.findByLetter(" b")).contains(Reliability.B);
        assertThat(Reliability.findByLetter("G")).isEmpty();
    }
}
