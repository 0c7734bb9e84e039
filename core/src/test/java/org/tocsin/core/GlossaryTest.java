package org.tocsin.core;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The glossary is law: no public type of the core without its word. */
class GlossaryTest {
    @Test
    void everyPublicTypeHasItsWord() throws IOException {
        String glossary = Files.readString(Path.of(System.getProperty("tocsin.root", ".."), "GLOSSARY.md"));
        List<String> missing = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tocsin.core").stream()
                        .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !glossary.contains("`" + name + "`"))
                        .sorted()
                        .toList();
        assertThat(missing)
                .as("Public types without a word in GLOSSARY.md. Maybe the word was there before the type was renamed")
                .isEmpty();
    }
}
