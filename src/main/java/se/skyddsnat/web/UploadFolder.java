package se.skyddsnat.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import se.skyddsnat.db.Installation;

/**
 * Where a file that is being sent lies until its request ends, not sealed yet. Most fit in memory; a larger one lies in a folder
 * that nobody else may look into, and one that was left there when the program was killed is gone when it starts again.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadFolder {

    /** In memory up to this: a hundred at once, held half sent, take a twelfth of the heap. */
    private static final DataSize IN_MEMORY = DataSize.ofKilobytes(256);

    /** What is too large is told by the page, which has kept what was typed; only beyond this is it refused unread. */
    private static final DataSize MOST = DataSize.ofMegabytes(100);

    @Bean
    MultipartConfigElement uploads(Installation installation) throws IOException {
        var factory = new MultipartConfigFactory();
        factory.setLocation(emptied(installation.data().resolve("uploads")).toString());
        factory.setFileSizeThreshold(IN_MEMORY);
        factory.setMaxFileSize(MOST);
        factory.setMaxRequestSize(DataSize.ofBytes(MOST.toBytes() + IN_MEMORY.toBytes()));
        return factory.createMultipartConfig();
    }

    /** The folder itself stays, which may be a disk of its own. */
    static Path emptied(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (var left = Files.list(folder)) {
            for (var each : left.toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
        return folder.toAbsolutePath();
    }
}
