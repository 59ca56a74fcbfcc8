package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Step;

/** What one has sent, and what one may add and ask. */
@Controller
@RequestMapping("/my-reports")
class MyReportsController {

    private final SentReports sent;
    private final Organisation organisation;
    private final NextSteps steps;
    private final Clock clock;

    MyReportsController(SentReports sent, Organisation organisation, NextSteps steps, Clock clock) {
        this.sent = sent;
        this.organisation = organisation;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping
    OwnReportsPage list(User user) {
        return OwnReportsPage.of(sent.overview(user).reports(), user.accountId());
    }

    @GetMapping("/{id}")
    OwnReportPage read(@PathVariable ReportId id, User user) {
        var reading = sent.read(user, id);
        return OwnReportPage.of(reading, user.accountId(), steps(reading.report()));
    }

    @GetMapping("/{id}/receipt")
    ReceiptPage receipt(@PathVariable ReportId id, User user) {
        return receipt(sent.receipt(user, id));
    }

    /** To keep on the own computer; it names nobody. */
    @GetMapping("/{id}/receipt.txt")
    ResponseEntity<byte[]> receiptAsText(@PathVariable ReportId id, User user) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(t("concern.receipt.file") + ".txt")
                                .build()
                                .toString())
                .body(receipt(sent.receipt(user, id)).text().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{id}/additions")
    Answer add(@PathVariable ReportId id, @RequestParam String words, User user) {
        var limit = new Input.Text("words").limit();
        if (words.isBlank() || words.length() > limit) {
            return read(id, user)
                    .complaining(
                            words,
                            words.isBlank()
                                    ? t("concern.addition.missing")
                                    : t(
                                            "concern.addition.long",
                                            Formats.number(words.length()),
                                            Formats.number(limit)));
        }
        sent.add(user, id, words.strip());
        return back(id, t("concern.addition.done"));
    }

    @PostMapping("/{id}/signature")
    SeeOther sign(@PathVariable ReportId id, User user) {
        sent.sign(user, id);
        return back(id, t("concern.sign.done"));
    }

    @PostMapping("/{id}/feedback")
    SeeOther askFeedback(@PathVariable ReportId id, User user) {
        sent.askFeedback(user, id);
        return back(id, t("concern.feedback.done"));
    }

    @GetMapping("/{id}/access")
    ReportAccessPage access(@PathVariable ReportId id, User user) {
        return ReportAccessPage.of(id, sent.explain(user, id));
    }

    private ReceiptPage receipt(Report report) {
        var receiver = organisation
                .find(report.receiver())
                .orElseThrow(() -> new IllegalStateException("No unit " + report.receiver()));
        return ReceiptPage.of(report, Reach.to(organisation, receiver, now()), steps(report));
    }

    private List<Step> steps(Report report) {
        return steps.of(report.sentAt(), now());
    }

    private Instant now() {
        return clock.instant();
    }

    private static SeeOther back(ReportId id, String notice) {
        return SeeOther.to("/my-reports/{id}", id.value()).saying(notice);
    }
}
