package org.tocsin.server;

import java.util.HashMap;
import java.util.Map;

/** The settings of the web server itself; they outrank the environment, so that a stray variable cannot open the page up. */
final class WebProperties {
    /** The largest upload in megabytes; the form around it may take one more. */
    private static final int MAX_UPLOAD_MB = 10;

    private WebProperties() {}

    static Map<String, Object> of(ServerSettings settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("server.address", settings.bindAddress());
        all.put("server.port", settings.port());
        all.put("server.shutdown", "immediate");
        all.put("server.compression.enabled", true);
        all.put(
                "server.compression.mime-types",
                "text/html,text/css,text/javascript,application/javascript,application/geo+json,application/json");
        all.put("spring.threads.virtual.enabled", true);
        all.put("spring.jmx.enabled", false);
        all.put("spring.web.resources.add-mappings", false);
        all.put("spring.mvc.formcontent.filter.enabled", false);
        all.putAll(uploads());
        return all;
    }

    /** Uploads stay in memory; a text that is pasted counts like a file. What is too large is read to its end and refused. */
    private static Map<String, Object> uploads() {
        String form = (MAX_UPLOAD_MB + 1) + "MB";
        return Map.of(
                "spring.servlet.multipart.max-file-size",
                MAX_UPLOAD_MB + "MB",
                "spring.servlet.multipart.max-request-size",
                form,
                "spring.servlet.multipart.file-size-threshold",
                form,
                "spring.servlet.multipart.resolve-lazily",
                false,
                "server.tomcat.max-http-form-post-size",
                form,
                "server.tomcat.max-swallow-size",
                "64MB",
                "server.tomcat.max-part-count",
                20,
                // An incident may have some hundred accounts, each with its box to tick.
                "server.tomcat.max-parameter-count",
                1_000);
    }
}
