package se.skyddsnat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where style and scripts lie: a path that changes with their content, so that a browser may keep them for good. */
@Component
class Assets {

    private static final String WEBJARS = "classpath:/META-INF/resources/webjars/";

    private final String path;

    Assets() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : own()) {
                digest.update(file.getContentAsByteArray());
            }
            digest.update((version("govuk-frontend") + version("htmx.org")).getBytes(StandardCharsets.UTF_8));
            path = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("Style and scripts", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return path;
    }

    /** The folder of the components' scripts in their jar. */
    String govuk() {
        return WEBJARS + "govuk-frontend/" + version("govuk-frontend") + "/dist/govuk/";
    }

    String htmx() {
        return WEBJARS + "htmx.org/" + version("htmx.org") + "/dist/";
    }

    private static List<Resource> own() throws IOException {
        var files = new ArrayList<>(
                List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:/static/*.*")));
        files.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return files;
    }

    private static String version(String webjar) {
        var properties = new Properties();
        try (var in = new ClassPathResource("META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")
                .getInputStream()) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(webjar, e);
        }
        return properties.getProperty("version");
    }
}
