package se.skyddsnat.web;

import java.time.Duration;
import java.util.List;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What we ask of Spring MVC and of Tomcat. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** A text of a million letters, each sent as up to six characters, reaches the form, which says that it is too long. */
    private static final int FORM_BYTES = 8 * 1024 * 1024;

    private final PageRenderer renderer;
    private final Assets assets;

    WebConfiguration(PageRenderer renderer, Assets assets) {
        this.renderer = renderer;
        this.assets = assets;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(renderer);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdConverter());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/govuk/*.js", assets.govuk());
        serve(registry, "/htmx/*.js", assets.htmx());
        serve(registry, "/*", "classpath:/static/");
    }

    private void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(assets.path() + pattern)
                .addResourceLocations(location)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> formSize() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(FORM_BYTES);
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                protocol.setMaxSwallowSize(2 * FORM_BYTES);
            }
        });
    }
}
