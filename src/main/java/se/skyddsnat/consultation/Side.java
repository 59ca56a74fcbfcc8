package se.skyddsnat.consultation;

import se.skyddsnat.access.User;
import se.skyddsnat.db.Area;

/** On which side of the border between two authorities a question is read: the tables are alike, and apart. */
enum Side {
    TEAM(""),
    ASKER("own_");

    private final String prefix;

    Side(String prefix) {
        this.prefix = prefix;
    }

    static Side of(User user) {
        return user.role().area() == Area.EDUCATION ? ASKER : TEAM;
    }

    String table(String name) {
        return "consultation." + prefix + name;
    }
}
