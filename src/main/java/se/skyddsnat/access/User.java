package se.skyddsnat.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Texts;
import se.skyddsnat.web.Visitor;

/**
 * The signed-in person in the role that he or she has chosen, as the rights are at this request. A handler gets it as an
 * argument.
 *
 * @param displayName as colleagues see it
 * @param severalRoles whether there is another one to change to
 */
public record User(
        UUID account,
        String displayName,
        Role role,
        AuthorityId authority,
        UnitId unit,
        String unitName,
        boolean severalRoles)
        implements Visitor {

    /** Stands in a from-clause, beside the record that an {@link Action#filter()} is about. */
    public static final String VIEWER = """
            (select cast(:viewer_account as uuid) as account_id, cast(:viewer_role as text) as role,
                    cast(:viewer_authority as uuid) as authority_id, cast(:viewer_unit as uuid) as unit_id) viewer\
            """;

    public User(UUID account, String displayName, Role role, AuthorityId authority, UnitId unit, String unitName) {
        this(account, displayName, role, authority, unit, unitName, false);
    }

    User amongSeveral() {
        return new User(account, displayName, role, authority, unit, unitName, true);
    }

    public AccountId accountId() {
        return new AccountId(account);
    }

    @Override
    public Acting acting() {
        return new Acting(role.area(), account, authority.value(), unit.value(), role.name());
    }

    /**
     * {@return who acts in an area's module}
     *
     * @throws Forbidden when the chosen role has its work in another area
     */
    public Acting acting(Area area) {
        if (role.area() != area) {
            throw new Forbidden();
        }
        return acting();
    }

    /** The parameters that {@link #VIEWER} wants. */
    public Map<String, Object> viewer() {
        return Map.of(
                "viewer_account", account,
                "viewer_role", role.name(),
                "viewer_authority", authority.value(),
                "viewer_unit", unit.value());
    }

    /** {@return whether the person works in one of these roles} */
    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }

    @Override
    public String roleName() {
        return Texts.t("access.role." + role);
    }

    @Override
    public String roleCode() {
        return role.name();
    }

    @Override
    public int idleMinutes() {
        return role.idleMinutes();
    }
}
