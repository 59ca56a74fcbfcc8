package se.skyddsnat.db;

/**
 * Where the database is, and the migration login that makes everything in it.
 *
 * @param user may create roles ({@code CREATEROLE}) and owns the database
 * @param embedded whether it is the PostgreSQL that this program started itself
 */
public record DatabaseAddress(String url, String user, String password, boolean embedded) {

    /** Never the password: addresses end up in messages. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
