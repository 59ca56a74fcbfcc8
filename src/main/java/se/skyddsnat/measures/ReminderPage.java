package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** Where somebody says which address reminders go to. */
record ReminderPage(String email, Errors errors) implements Page {

    @Override
    public String menuPath() {
        return "/measures/months";
    }

    @Override
    public String title() {
        return t("measures.reminder.title");
    }
}
