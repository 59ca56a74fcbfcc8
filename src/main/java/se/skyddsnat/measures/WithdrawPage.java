package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** A thing is taken out of the register here, once nothing points at it. */
record WithdrawPage(ThingPage thing, String why, Errors errors) implements Page {

    @Override
    public String title() {
        return t("measures.withdraw.title", Words.one(thing.thing().item().kind()));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : errors.has(MonthPage.CHANGED) ? 409 : 422;
    }

    String name() {
        return thing.title();
    }

    String back() {
        return thing.path();
    }

    String path() {
        return thing.path() + "/withdraw";
    }

    int version() {
        return thing.thing().entry().number();
    }

    /** {@return what points at it and has to point elsewhere first} */
    List<Said> pointing() {
        return thing.pointing();
    }

    /** {@return what is kept of its months; empty where there are none} */
    String months() {
        int months = thing.thing().months();
        return months == 0 ? "" : t("measures.withdraw.months", months);
    }
}
