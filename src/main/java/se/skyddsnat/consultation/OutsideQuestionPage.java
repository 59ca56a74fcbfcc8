package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.UUID;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Asking from another municipality. */
record OutsideQuestionPage(String team, UUID key, OutsideQuestionForm form, Errors errors, int status) implements Page {

    static OutsideQuestionPage of(Unit team, OutsideQuestionForm form, Errors errors, int status) {
        return new OutsideQuestionPage(team.name(), FormWords.oneTimeKey(form.key()), form, errors, status);
    }

    @Override
    public String title() {
        return t("consultation.outside.title");
    }

    List<Option> topics() {
        return Topic.options();
    }

    List<Option> nobody() {
        return List.of(Option.of("YES", t("consultation.naming.nobody")));
    }
}
