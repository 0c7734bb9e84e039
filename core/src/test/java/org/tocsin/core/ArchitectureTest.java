package org.tocsin.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The core is one straight line of packages; each imports only from its left, and none reaches outside. */
class ArchitectureTest {
    private static final String CORE = "org.tocsin.core.";

    /** The packages in the order of the line. A new package is added here, at its place. */
    private static final List<String> LINE =
            List.of("measure", "caveat", "report", "text", "mention", "statement", "incident", "warning", "line");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tocsin.core");

    private static final JavaClasses OFFENCES = new ClassFileImporter().importClasses(Offences.class);

    @Test
    void everyPackageHasItsPlaceInTheLine() {
        Set<String> found = CLASSES.stream().map(ArchitectureTest::placeInLine).collect(toCollection(TreeSet::new));
        assertThat(found)
                .as("The packages of core against LINE. Maybe a package is new: add it to LINE at its place. "
                        + "Maybe one was renamed or removed: LINE must follow, else its rule checks nothing")
                .containsExactlyInAnyOrderElementsOf(LINE);
    }

    @ParameterizedTest
    @MethodSource("listPlacesWithRight")
    void aPackageImportsOnlyFromItsLeft(String place) {
        String[] right = LINE.stream()
                .skip(LINE.indexOf(place) + 1)
                .map(p -> CORE + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(CORE + place + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .because("a package imports only from its left in " + LINE
                        + ". Maybe the type that both need belongs further left")
                .check(CLASSES);
    }

    private static List<String> listPlacesWithRight() {
        return LINE.subList(0, LINE.size() - 1);
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching(CORE + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingButTheJdkAndJSpecifyIsNeeded() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("", "org.tocsin.core..", "java..", "org.jspecify..")
                .because("the core is plain Java. Maybe the code belongs into reader, store or exchange")
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void theCoreDoesNotCall(Banned banned) {
        assertThat(banned.listUses(CLASSES)).as(banned.advice()).isEmpty();
    }

    /** A pattern that matches nothing would pass for ever; the offences are there to be found. */
    @ParameterizedTest
    @EnumSource
    void eachBanIsFoundWhereItIsBroken(Banned banned) {
        assertThat(banned.listUses(OFFENCES)).hasSize(banned.offences);
    }

    private static String placeInLine(JavaClass c) {
        return c.getPackageName()
                .substring(CORE.length() - 1)
                .replaceFirst("^\\.", "")
                .replaceFirst("\\..*", "");
    }
}
