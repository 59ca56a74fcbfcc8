package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;

/** Takes a thing out of the register, by a reason that its history shows. */
@Controller
@RequestMapping("/register/things/{code}/withdraw")
class WithdrawController {

    private static final int LONGEST = 1000;

    private final Measures measures;

    WithdrawController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping
    WithdrawPage show(@PathVariable String code, User user) {
        return page(user, code, "", Errors.none());
    }

    @PostMapping
    Answer withdraw(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String why,
            User user) {
        Measures.requireKeeper(user);
        var errors = Errors.none()
                .when(why.isBlank(), "why", t("measures.withdraw.why.missing"))
                .when(
                        why.length() > LONGEST,
                        "why",
                        t("measures.month.long", Formats.number(why.length()), Formats.number(LONGEST)));
        if (!errors.isEmpty()) {
            return page(user, code, why, errors);
        }
        try {
            measures.withdraw(user, code, version, why.strip());
            return new SeeOther(Thing.path(code)).saying(t("measures.withdraw.saved"));
        } catch (Conflict conflict) {
            return page(user, code, why, Errors.of(MonthPage.CHANGED, conflict.text()));
        }
    }

    private WithdrawPage page(User user, String code, String why, Errors errors) {
        Measures.requireKeeper(user);
        var thing = measures.read(user, code);
        if (thing.entry().withdrawn() && errors.isEmpty()) {
            throw new NotFound();
        }
        return new WithdrawPage(ThingPage.of(thing), why, errors);
    }
}
