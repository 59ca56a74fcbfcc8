package se.skyddsnat.organisation;

import se.skyddsnat.db.Area;

/**
 * A controller of personal data with a secrecy of its own: a board (nämnd) or a private provider (enskild huvudman).
 *
 * @param area where its rows about persons lie
 */
public record Authority(AuthorityId id, Kind kind, Area area, String name) {

    /** What sort of controller it is. */
    public enum Kind {
        BOARD,
        PRIVATE_PROVIDER
    }
}
