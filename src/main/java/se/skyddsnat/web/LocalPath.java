package se.skyddsnat.web;

/** Tells a path of ours from one that leads elsewhere. */
final class LocalPath {

    private LocalPath() {}

    static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }
}
