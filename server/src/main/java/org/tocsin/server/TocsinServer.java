package org.tocsin.server;

import java.net.URI;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.server.desk.Desk;

/**
 * The running web page. It prints nothing; its warnings go to the standard error. It does not close the store, and does not
 * listen for the end of the program: whoever starts it closes it.
 */
public final class TocsinServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final URI address;

    private TocsinServer(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts the page and returns when it answers.
     *
     * @param pages reads the meta tags of pages that are pasted or dropped
     */
    public static TocsinServer start(ServerSettings settings, Desk desk, PageHeadings pages) {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("tocsin", WebProperties.of(settings)));
            var beans = (GenericApplicationContext) context;
            beans.registerBean(ServerSettings.class, () -> settings);
            beans.registerBean(Desk.class, () -> desk);
            beans.registerBean(PageHeadings.class, () -> pages);
        });
        ConfigurableApplicationContext context = application.run();
        return new TocsinServer(context, addressOf(settings, context));
    }

    private static URI addressOf(ServerSettings settings, ConfigurableApplicationContext context) {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        int port = server == null ? settings.port() : server.getPort();
        String host = settings.bindAddress().equals("0.0.0.0") ? "localhost" : settings.bindAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }

    /** Where the page is found from this machine. */
    public URI address() {
        return address;
    }

    public int port() {
        return address.getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
