package org.tocsin.core;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Breaks each ban, so that the bans are seen to bite. Never run. */
@SuppressWarnings("all")
final class Offences {
    Object clock() {
        Supplier<LocalDate> reference = LocalDate::now;
        return List.of(
                Clock.systemUTC(),
                Instant.now(),
                reference,
                System.currentTimeMillis(),
                System.nanoTime(),
                new java.util.Date());
    }

    Object zone() {
        return List.of(ZoneId.systemDefault(), java.util.TimeZone.getDefault());
    }

    Object files() {
        URI allowed = URI.create("https://example.org/");
        return List.of(allowed, Path.of("x"), new ByteArrayInputStream(new byte[0]), Offences.class.getResource("x"));
    }

    Object chance() {
        Collections.shuffle(new ArrayList<>(List.of(1)));
        return List.of(new Random(1), Math.random(), UUID.randomUUID(), System.identityHashCode(this));
    }

    Object language() {
        return List.of(
                Locale.getDefault(),
                "I".toLowerCase(),
                "i".toUpperCase(),
                String.format("%d", 1),
                "%d".formatted(1),
                DateTimeFormatter.ofPattern("yyyy"),
                "I".toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%d", 1));
    }

    Object charset() {
        return List.of("ü".getBytes(), new String(new byte[0]), Charset.defaultCharset());
    }

    void output() {
        System.out.println("x");
        System.err.println("x");
        System.getLogger("x").log(System.Logger.Level.INFO, "x");
        new IllegalStateException("x").printStackTrace();
    }

    Object settings() {
        return List.of(System.getenv("x"), System.getProperty("x"));
    }

    Object threads() {
        new Thread(() -> {}).start();
        return List.of(
                Executors.newCachedThreadPool(),
                List.of(1).parallelStream(),
                List.of(1).stream().parallel());
    }
}
