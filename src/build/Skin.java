import static java.nio.charset.StandardCharsets.UTF_8;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compiles the skin at build time: the components' Sass from their WebJar and our own become one style sheet. */
class Skin {

    private static final String WEBJARS = "/META-INF/resources/webjars/govuk-frontend";

    public static void main(String[] args) throws Exception {
        var source = Path.of(args[0]);
        var sheet = Path.of(args[1]);
        var jar = componentsJar();
        if (upToDate(sheet, source.getParent(), jar)) {
            return;
        }
        var components = unpack(jar, sheet.getParent().getParent().resolveSibling("skin"));
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(components.toFile()));
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setQuietDeps(true);
            sass.addSilenceDeprecation("import");
            sass.addSilenceDeprecation("global-builtin");
            var css = sass.compileFile(source.toFile()).getCss();
            refuseForeign(css);
            Files.createDirectories(sheet.getParent());
            Files.writeString(sheet, css);
            try (var packed = new GZIPOutputStream(Files.newOutputStream(Path.of(sheet + ".gz")))) {
                packed.write(css.getBytes(UTF_8));
            }
        }
    }

    private static Path componentsJar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*govuk-frontend-[0-9.]+\\.jar"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("govuk-frontend is not on the class path"));
    }

    private static boolean upToDate(Path sheet, Path sources, Path jar) throws IOException {
        if (!Files.exists(sheet)) {
            return false;
        }
        var made = Files.getLastModifiedTime(sheet);
        try (var files = Files.walk(sources)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                    return false;
                }
            }
        }
        return Files.getLastModifiedTime(jar).compareTo(made) <= 0;
    }

    private static Path unpack(Path jar, Path folder) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar);
                var files = Files.walk(inside.getPath(WEBJARS))) {
            for (var file : files.filter(file -> file.toString().endsWith(".scss")).toList()) {
                var within = file.toString();
                var target = folder.resolve(within.substring(within.indexOf("/dist/") + "/dist/".length()));
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        return folder;
    }

    /** The crown, its typeface and anything fetched from elsewhere belong to others. */
    private static void refuseForeign(String css) {
        var foreign = Pattern.compile("@font-face|@import|GDS Transport|crest|url\\([\"']?(?!data:)").matcher(css);
        if (foreign.find()) {
            throw new IllegalStateException("The style sheet contains " + foreign.group());
        }
    }
}
