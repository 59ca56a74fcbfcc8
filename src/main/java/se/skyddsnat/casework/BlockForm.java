package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.web.Errors;

/**
 * For whom a report shall not exist, as chosen.
 *
 * @param colleague empty for oneself
 */
record BlockForm(String colleague, String ground) {

    /** What one may say of oneself. */
    static final List<Ground> OWN = List.of(Ground.DISQUALIFIED, Ground.OWN_DECLARATION);

    /** What a leader may say of a colleague. */
    static final List<Ground> COLLEAGUES = List.of(Ground.DISQUALIFIED, Ground.WISH_OF_PERSON, Ground.OTHER);

    BlockForm(@Nullable String colleague, @Nullable String ground) {
        this.colleague = FormWords.typed(colleague);
        this.ground = FormWords.typed(ground);
    }

    static BlockForm empty() {
        return new BlockForm("", "");
    }

    Parsed<Ground> parse(List<Ground> grounds) {
        return grounds.stream()
                .filter(each -> each.name().equals(ground))
                .findFirst()
                .<Parsed<Ground>>map(Parsed.Valid::new)
                .orElseGet(() -> new Parsed.Invalid<>(Errors.of("ground", t("casework.block.ground.missing"))));
    }

    Optional<AccountId> chosen(List<Access.Entitled> colleagues) {
        return colleagues.stream()
                .map(Access.Entitled::account)
                .filter(account -> account.value().toString().equals(colleague))
                .findFirst();
    }
}
