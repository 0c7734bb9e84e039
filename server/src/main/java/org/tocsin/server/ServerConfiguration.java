package org.tocsin.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tocsin.server.guard.HostGuard;
import org.tocsin.server.guard.SameOriginGuard;
import org.tocsin.server.guard.SecurityHeaders;
import org.tocsin.server.map.MapData;
import org.tocsin.server.page.ComparePage;
import org.tocsin.server.page.GradePage;
import org.tocsin.server.page.HealthPage;
import org.tocsin.server.page.IncidentPage;
import org.tocsin.server.page.OverviewPage;
import org.tocsin.server.page.Parser;
import org.tocsin.server.page.Printer;
import org.tocsin.server.page.Problems;
import org.tocsin.server.page.QueuePage;
import org.tocsin.server.page.ReadPage;
import org.tocsin.server.page.ReportPage;
import org.tocsin.server.page.RulingPage;
import org.tocsin.server.page.SitePage;
import org.tocsin.server.page.SpeakerPage;

/** What the page is made of, by name: nothing is searched for at the start. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class
})
@Import({
    Printer.class,
    Parser.class,
    Problems.class,
    OverviewPage.class,
    IncidentPage.class,
    ReportPage.class,
    ReadPage.class,
    SitePage.class,
    RulingPage.class,
    QueuePage.class,
    ComparePage.class,
    SpeakerPage.class,
    GradePage.class,
    MapData.class,
    HealthPage.class
})
class ServerConfiguration implements WebMvcConfigurer {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return ordered(new SecurityHeaders(), 1);
    }

    @Bean
    FilterRegistrationBean<HostGuard> hostGuard(ServerSettings settings) {
        return ordered(new HostGuard(settings.allowedHosts(), Set.of(settings.bindAddress())), 2);
    }

    @Bean
    FilterRegistrationBean<SameOriginGuard> sameOriginGuard() {
        return ordered(new SameOriginGuard(), 3);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // The address of a library holds its version, so it never changes; our own files are asked for again each time.
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/map/**")
                .addResourceLocations("classpath:/static/map/")
                .setCacheControl(CacheControl.noCache());
    }
}
