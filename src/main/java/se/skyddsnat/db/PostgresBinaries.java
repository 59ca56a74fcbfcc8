package se.skyddsnat.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the archive on the class path into the data folder. */
final class PostgresBinaries {

    /** The archive says its version only in the name of the jar that brings it. */
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+)\\.\\d+\\.jar");

    private PostgresBinaries() {}

    /**
     * {@return the folder with the programs, unpacked on first use}
     *
     * <p>A new version gets a folder beside the old one. The folder has its name only when it is whole, so a kill on the
     * way leaves nothing that a later start would trust.
     */
    static Path unpacked(Path home) throws IOException {
        var archive = archive();
        var target = home.resolve("bin-" + version(archive));
        if (!Files.isDirectory(target)) {
            var unfinished = home.resolve("bin-unfinished");
            Folders.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(home);
        }
        return target.resolve("bin");
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var name =
                switch (machine) {
                    case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
                    case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
                    default -> "postgres-linux-" + machine + ".txz";
                };
        var archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartRefused("There is no embedded PostgreSQL for a machine of the kind " + machine
                    + ": name a database in SKYDDSNAT_DATABASE_URL.");
        }
        return archive;
    }

    private static String version(URL archive) {
        var matcher = VERSION.matcher(archive.toString());
        return matcher.find() ? matcher.group(1) : "unknown";
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("The archive reaches outside its folder: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            Files.setPosixFilePermissions(path, permissions((entry.getMode() & 0100) != 0));
        }
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        var permissions = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
        }
        return permissions;
    }
}
