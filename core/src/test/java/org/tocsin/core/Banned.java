package org.tocsin.core;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the core may not use, and what to use instead. The line gives the same answer anywhere, at any time. */
enum Banned {
    THE_CLOCK(
            6,
            "java.time.Clock.(system|tick).*|java.time..*[.]now[(].*|java.lang.System.(currentTimeMillis|nanoTime)[(].*"
                    + "|java.util.Calendar.getInstance[(].*|java.util.Date.<init>[(][)]",
            "Take the time as an argument, such as an Instant or LocalDate \"asOf\""),
    THE_TIME_ZONE_OF_THE_MACHINE(
            2,
            "java.time.ZoneId.systemDefault[(].*|java.util.TimeZone.getDefault[(].*|java.time.Clock.systemDefaultZone[(].*",
            "Name the ZoneId, such as ZoneOffset.UTC, or take it as an argument"),
    FILES_AND_NETWORK(
            5,
            "java.io[.].*|java.nio.file[.].*|java.nio.channels[.].*|java.net.(?!URI$|URI[.]|URISyntaxException).*"
                    + "|java.lang.Class(Loader)?.getResource.*",
            "Take the content as an argument; files and network are read at the edge, in reader, store and exchange"),
    CHANCE(
            5,
            "java.util.Random|java.util.random[.].*|java.security.SecureRandom|java.util.concurrent.ThreadLocalRandom"
                    + "|java.lang.Math.random[(].*|java.util.UUID.randomUUID[(].*|java.util.Collections.shuffle[(].*"
                    + "|java.lang.System.identityHashCode[(].*",
            "Derive ids from what they name, by a hash; break ties by a declared order"),
    THE_LANGUAGE_OF_THE_MACHINE(
            6,
            "java.util.Locale.getDefault[(].*|java.lang.String.to(Lower|Upper)Case[(][)]|java.lang.String.formatted[(].*"
                    + "|java.lang.String.format[(]java.lang.String, .*|java.util.Formatter.<init>[(][)]"
                    + "|java.time.format.DateTimeFormatter.ofPattern[(]java.lang.String[)]"
                    + "|java.text.[A-Za-z]*Format.get[A-Za-z]*Instance[(][)]|java.text.Collator.getInstance[(][)]"
                    + "|java.text.BreakIterator.get[A-Za-z]*Instance[(][)]",
            "Pass Locale.ROOT"),
    THE_CHARSET_OF_THE_MACHINE(
            3,
            "java.lang.String.getBytes[(][)]|java.lang.String.<init>[(]\\[B(, int, int)?[)]|java.nio.charset.Charset.defaultCharset[(].*",
            "Pass StandardCharsets.UTF_8"),
    OUTPUT_AND_LOGS(
            6,
            "java.lang.System.(out|err|in)|java.lang.System.getLogger[(].*|java.lang.System.Logger.*|java.util.logging[.].*"
                    + "|.*[.]printStackTrace[(].*",
            "Return a Caveat, which is counted and shown; a failure is an exception"),
    SETTINGS_OF_THE_MACHINE(
            2,
            "java.lang.System.(getenv|getProperty|getProperties|setProperty|exit)[(].*",
            "Take the setting as an argument; cli reads the configuration"),
    THREADS(
            5,
            "java.lang.Thread(Local)?|java.util.concurrent.(?!ThreadLocalRandom).*|java.util..*[.]parallelStream[(].*"
                    + "|java.util.stream..*[.]parallel[(].*|java.util.Timer",
            "Write a pure function of one report or neighbourhood; whoever runs the line decides what runs at once");

    final int offences;
    private final Pattern pattern;
    private final String instead;

    Banned(int offences, String pattern, String instead) {
        this.offences = offences;
        this.pattern = Pattern.compile(pattern);
        this.instead = instead;
    }

    String advice() {
        return instead;
    }

    /** Where the classes use it: calls, method references and fields by their full name, types by theirs. */
    List<String> listUses(JavaClasses classes) {
        return classes.stream()
                .flatMap(c -> Stream.concat(usedMembers(c), usedTypes(c)))
                .distinct()
                .toList();
    }

    private Stream<String> usedMembers(JavaClass c) {
        return c.getAccessesFromSelf().stream()
                .filter(a -> matches(a.getTarget().getFullName()))
                .map(JavaAccess::getDescription);
    }

    private Stream<String> usedTypes(JavaClass c) {
        return c.getDirectDependenciesFromSelf().stream()
                .filter(d -> matches(d.getTargetClass().getBaseComponentType().getFullName()))
                .map(Dependency::getDescription);
    }

    private boolean matches(String name) {
        return pattern.matcher(name.replace('$', '.')).matches();
    }
}
