package org.tocsin.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** Remembers in the browser who ruled last, so that nobody has to type it twice. There is no login: it proves nothing. */
final class Author {
    private static final String NAME = "tocsin-author";

    private Author() {}

    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return "";
        return Stream.of(cookies)
                .filter(c -> c.getName().equals(NAME))
                .map(c -> decoded(c.getValue()))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            String name = URLDecoder.decode(value, StandardCharsets.UTF_8);
            return name.length() > 100 ? "" : name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static String cookie(String author) {
        return ResponseCookie.from(NAME, URLEncoder.encode(author, StandardCharsets.UTF_8))
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Strict")
                .httpOnly(true)
                .build()
                .toString();
    }
}
