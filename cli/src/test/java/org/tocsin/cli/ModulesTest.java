package org.tocsin.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The modules: core, then reader, store and exchange, which never see each other, then server, then cli. Beside them, eval sees what it
 * measures.
 */
class ModulesTest {
    /** What each module may see beside itself. A new module is added here. */
    private static final Map<String, Set<String>> MAY_SEE = Map.of(
            "core", Set.of(),
            "reader", Set.of("core"),
            "store", Set.of("core"),
            "exchange", Set.of("core"),
            "eval", Set.of("core", "reader", "store", "exchange"),
            "server", Set.of("core", "reader", "store", "exchange"),
            "cli", Set.of("core", "reader", "store", "exchange", "server"));

    /** The benchmarks are on the class path of these tests alone. */
    private static final Set<String> SEEN_BY_TESTS_ONLY = Set.of("eval");

    private static final Path ROOT = Path.of(System.getProperty("tocsin.root", ".."));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tocsin");

    @Test
    void everyModuleIsListedAndHasItsOwnPackage() throws IOException {
        Set<String> built = find("<module>(.+?)</module>", ROOT.resolve("pom.xml"));
        assertThat(built)
                .as("The modules of the parent pom against MAY_SEE. Maybe a module is new: say there what it may see")
                .isEqualTo(new TreeSet<>(MAY_SEE.keySet()));
        Set<String> packages = CLASSES.stream()
                .map(c -> c.getPackageName().split("\\.", -1)[2])
                .collect(toCollection(TreeSet::new));
        assertThat(packages)
                .as("The packages org.tocsin.* against the modules. Maybe a package has not the name of its module")
                .isEqualTo(built);
    }

    @ParameterizedTest
    @MethodSource("listModules")
    void aModuleSeesOnlyItsLowerOnes(String module) {
        String[] others = others(module).map(m -> "org.tocsin." + m + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.tocsin." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("core <- reader, store, exchange <- server <- cli."
                        + " Maybe the type that both need belongs into core, or cli should wire the two")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("listModules")
    void itsPomAsksForNoOthers(String module) throws IOException {
        Path pom = ROOT.resolve(module).resolve("pom.xml");
        assertThat(find("<groupId>org.tocsin</groupId>\\s*<artifactId>(?!tocsin<)(.+?)</artifactId>", pom))
                .as("The modules in %s", pom)
                .isSubsetOf(Stream.of(
                                Set.of(module),
                                MAY_SEE.getOrDefault(module, Set.of()),
                                module.equals("cli") ? SEEN_BY_TESTS_ONLY : Set.<String>of())
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void everyDependencyIsExplained() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String pom : Stream.concat(Stream.of("."), listModules().stream()).toList())
            asked.addAll(find(
                    "<dependency>\\s*(?:<!--[^>]*-->\\s*)?<groupId>(?!org\\.tocsin<)[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(?!\\s*<version>[^<]*</version>\\s*<type>pom)",
                    ROOT.resolve(pom).resolve("pom.xml")));
        String explained = Files.readString(ROOT.resolve("docs/dependencies.md"));
        asked.removeIf(name -> explained.contains("`" + name + "`"));
        assertThat(asked)
                .as("Dependencies without a line in docs/dependencies.md: what for, why this one, licence")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.., org.tocsin.server..",
        "picocli.., org.tocsin.(cli|eval)..",
        "ai.onnxruntime.., org.tocsin.reader.encoder.."
    })
    void aFrameworkStaysInItsModule(String framework, String modules) {
        noClasses()
                .that()
                .resideOutsideOfPackage(modules)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework)
                .because("only " + modules + " knows " + framework + " (docs/decisions/0004 and 0008)")
                .check(CLASSES);
    }

    private static List<String> listModules() {
        return MAY_SEE.keySet().stream().sorted().toList();
    }

    private static Stream<String> others(String module) {
        return MAY_SEE.keySet().stream()
                .filter(m -> !m.equals(module)
                        && !MAY_SEE.getOrDefault(module, Set.of()).contains(m));
    }

    private static Set<String> find(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
