package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** Who has learnt what, as chosen. */
record TrainingForm(String person, String training, DateText until) {

    TrainingForm(@Nullable String person, @Nullable String training, @Nullable DateText until) {
        this.person = person == null ? "" : person;
        this.training = training == null ? "" : training;
        this.until = until == null ? DateText.empty() : until;
    }

    static TrainingForm empty() {
        return new TrainingForm("", "", DateText.empty());
    }

    Optional<NewTraining> parse(Trainings.Register register, LocalDate today) {
        return errors(register, today).isEmpty()
                ? Optional.of(new NewTraining(
                        chosen(register).orElseThrow(), training, until.date().orElseThrow()))
                : Optional.empty();
    }

    Errors errors(Trainings.Register register, LocalDate today) {
        var last = until.date();
        return Errors.none()
                .when(chosen(register).isEmpty(), "person", t("instrument.training.person.missing"))
                .when(
                        !register.trainings().containsKey(training),
                        "training",
                        t("instrument.training.training.missing"))
                .when(last.isEmpty(), "until", t("instrument.training.until.missing"))
                .when(last.isPresent() && last.get().isBefore(today), "until", t("instrument.training.until.past"));
    }

    private Optional<AccountId> chosen(Trainings.Register register) {
        return register.people().keySet().stream()
                .filter(account -> account.value().toString().equals(person))
                .findFirst();
    }
}
