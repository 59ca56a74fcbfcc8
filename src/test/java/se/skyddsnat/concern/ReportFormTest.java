package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.concern.ConcernGiven.GROWN_UPS_NUMBER;
import static se.skyddsnat.concern.ConcernGiven.NUMBER;
import static se.skyddsnat.concern.ConcernGiven.SIBLINGS_NUMBER;
import static se.skyddsnat.concern.ConcernGiven.TODAY;
import static se.skyddsnat.concern.ConcernGiven.answer;
import static se.skyddsnat.concern.ConcernGiven.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.skyddsnat.access.AccountId;

class ReportFormTest {

    @Test
    void aFirstNameAndWhatHasHappenedIsEnough() {
        var report = valid(form());
        assertThat(report.children()).hasSize(1);
        assertThat(report.children().getFirst().name()).isEqualTo("Lova");
        assertThat(report.children().getFirst().birthDate()).isEmpty();
        assertThat(report.danger()).isEqualTo(Danger.UNKNOWN);
        assertThat(report.trip()).isEqualTo(Trip.UNKNOWN);
        assertThat(report.reasons()).isEmpty();
        assertThat(report.inform()).isEqualTo(Inform.NOBODY);
    }

    @Test
    void withoutANameOrWhatHasHappenedItCannotBeSent() {
        assertThat(wrong(form("child.1.name", " "))).containsExactly("child.1.name");
        assertThat(wrong(form("seen", "\n"))).containsExactly("seen");
        assertThat(wrong(new ReportForm(List.of(), form().answers(), TODAY))).containsExactly("add");
    }

    @Test
    void severalChildrenAndReasonsGoInOneReport() {
        var report = valid(
                form("child.2.name", "Nils", "child.2.born.year", "2023", "reasons", "HONOUR,TAKEN_ABROAD,UNKNOWN"));
        assertThat(report.children()).extracting(NewReport.NewChild::name).containsExactly("Lova", "Nils");
        assertThat(report.children().getLast().birth()).isEqualTo(new Birth(2023, null));
        assertThat(report.reasons()).containsExactlyInAnyOrder(Reason.HONOUR, Reason.TAKEN_ABROAD);
    }

    @Test
    void thePersonalNumberTellsTheBirthday() {
        var child = valid(form("child.1.number", "170101-2393")).children().getFirst();
        assertThat(child.personalNumber()).isEqualTo(new PersonalNumber(NUMBER));
        assertThat(child.birthDate()).contains(LocalDate.of(2017, 1, 1));
    }

    @Test
    void aNumberThatIsWrongOrAGrownUpsIsSaidToBeSo() {
        assertThat(wrong(form("child.1.number", "20170101-2394"))).containsExactly("child.1.number");
        assertThat(wrong(form("child.1.number", GROWN_UPS_NUMBER))).containsExactly("child.1.number");
        assertThat(wrong(form("child.1.number", NUMBER, "child.2.name", "Nils", "child.2.number", "1701012393")))
                .containsExactly("child.2.number");
        assertThat(valid(form("child.1.number", NUMBER, "child.2.name", "Nils", "child.2.number", SIBLINGS_NUMBER)))
                .isNotNull();
    }

    @Test
    void aBirthdayMayBeAYearButNotAnImpossibleOrAFutureOne() {
        assertThat(valid(form("child.1.born.year", "2021"))).isNotNull();
        for (var born : List.of("31 2 2021", "1 1 2027", ". . 2027", ". . 21", "5 5 .", ". . 1990")) {
            var parts = born.replace(".", "").split(" ", -1);
            var form =
                    form("child.1.born.day", parts[0], "child.1.born.month", parts[1], "child.1.born.year", parts[2]);
            assertThat(wrong(form)).as(born).containsExactly("child.1.born");
        }
    }

    @Test
    void aBirthdayAndANumberThatDisagreeAreBothShownToTheAuthor() {
        assertThat(wrong(form("child.1.number", NUMBER, "child.1.born.year", "2018")))
                .containsExactly("child.1.born");
        assertThat(valid(form("child.1.number", NUMBER, "child.1.born.year", "2017")))
                .isNotNull();
    }

    @Test
    void whatHappenedCannotHappenTomorrowButATripCan() {
        var day =
                new String[] {"when", "ON_DAY", "when-day.day", "21", "when-day.month", "11", "when-day.year", "2026"};
        assertThat(wrong(form(day))).containsExactly("when-day");
        var report = valid(form("trip", "YES", "trip-day.day", "27", "trip-day.month", "nov", "trip-day.year", "2026"));
        assertThat(report.tripDay()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aDayCountsOnlyWhileTheAnswerThatAsksForItIsChosen() {
        var report = valid(form("trip", "NO", "trip-day.day", "27", "trip-day.month", "11", "trip-day.year", "2026"));
        assertThat(report.tripDay()).isNull();
    }

    @Test
    void aMegabyteIsTooLongAndAnythingElseIsKeptAsItWasTyped() {
        assertThat(wrong(form("seen", "x".repeat(1 << 20)))).containsExactly("seen");
        assertThat(wrong(form("child.1.name", "x".repeat(201)))).containsExactly("child.1.name");
        assertThat(valid(form("child.1.name", "Lova 🦊 \u0007"))
                        .children()
                        .getFirst()
                        .name())
                .isEqualTo("Lova 🦊 \u0007");
    }

    @Test
    void twoTextsInOneFieldMustBeSettledFirst() {
        var answers = Stream.concat(
                        form().answers().byField().values().stream().flatMap(List::stream),
                        Stream.of(answer("seen", 2, "Något annat.")))
                .toList();
        assertThat(wrong(new ReportForm(form().children(), Answers.of(answers), TODAY)))
                .containsExactly("seen");
    }

    @Test
    void colleaguesAreAccounts() {
        var colleague = UUID.randomUUID();
        var report = valid(form("co-signers", colleague.toString(), "stand-in", colleague.toString()));
        assertThat(report.coSigners()).containsExactly(new AccountId(colleague));
        assertThat(report.findStandIn()).contains(new AccountId(colleague));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void iDoNotKnowIsAnAnswerToEverythingButWhoAndWhat(Question question) {
        var unknown = form(question.code(), "UNKNOWN", "guardians-unknown", "UNKNOWN");
        assertThat(unknown.isDone(question)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void noPartIsDoneBeforeAnythingIsWritten(Section section) {
        var form = new ReportForm(List.of(new ChildFields(1)), Answers.of(List.of()), TODAY);
        assertThat(form.isDone(section)).isFalse();
    }

    private static NewReport valid(ReportForm form) {
        assertThat(form.parse()).isInstanceOf(ReportForm.Valid.class);
        return ((ReportForm.Valid) form.parse()).report();
    }

    private static Iterable<String> wrong(ReportForm form) {
        assertThat(form.parse()).isInstanceOf(ReportForm.Invalid.class);
        return ((ReportForm.Invalid) form.parse()).errors().messages().keySet();
    }
}
