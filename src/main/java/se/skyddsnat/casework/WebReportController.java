package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.FormThrottle;
import se.skyddsnat.db.Box;
import se.skyddsnat.db.Keys;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;

/** The public form: open to anybody, without an account, a session or scripts. What it takes goes the way of every report from outside. */
@Controller
class WebReportController {

    private final Reception reception;
    private final FormThrottle throttle;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Box box;

    WebReportController(
            Reception reception,
            FormThrottle throttle,
            Organisation organisation,
            Deadlines deadlines,
            Keys keys,
            Clock clock) {
        this.reception = reception;
        this.throttle = throttle;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
        this.box = new Box(keys.secret("web-receipt"));
    }

    @GetMapping("/report")
    WebDoorsPage doors() {
        return new WebDoorsPage();
    }

    @GetMapping("/report/{path}")
    WebReportPage form(@PathVariable String path) {
        return page(door(path), UUID.randomUUID(), WebReportForm.empty(), Errors.none(), 200);
    }

    @PostMapping("/report/{path}")
    Answer send(
            @PathVariable String path, WebReportForm form, HttpServletRequest request, HttpServletResponse response) {
        var door = door(path);
        var key = form.oneTimeKey();
        return switch (form.parse(door, Formats.day(clock.instant()), reception.receivers())) {
            case Parsed.Invalid<WebReport>(var errors) -> page(door, key, form, errors, 422);
            case Parsed.Valid<WebReport>(var report) -> {
                if (throttle.mustWait(request.getRemoteAddr())) {
                    response.setHeader("Retry-After", "900");
                    yield page(door, key, form, Errors.of(FormWords.CHANGED, t("casework.web.wait")), 429);
                }
                yield switch (reception.receive(
                        report.receiver(), report.sender(), key.toString(), form.sent(door), report.report())) {
                    case Received.New(var reference, var at) -> {
                        throttle.sent(request.getRemoteAddr());
                        yield receipt(new WebReceipt(
                                door, reference, at, report.receiver().id()));
                    }
                    case Received.Again(var reference, var at) ->
                        receipt(new WebReceipt(
                                door, reference, at, report.receiver().id()));
                    case Received.OtherBody() ->
                        page(
                                door,
                                UUID.randomUUID(),
                                form,
                                Errors.of(FormWords.CHANGED, t("casework.web.sentBefore")),
                                409);
                };
            }
        };
    }

    @GetMapping("/report/received")
    Answer received(@RequestParam(defaultValue = "") String receipt) {
        return WebReceipt.open(box, receipt)
                .<Answer>map(known -> organisation
                        .find(known.receiver())
                        .map(unit -> WebReceiptPage.of(known, unit, organisation.desk(unit, known.at()), deadlines))
                        .orElseThrow(NotFound::new))
                .orElseGet(() -> new SeeOther("/report"));
    }

    private WebReportPage page(WebDoor door, UUID key, WebReportForm form, Errors errors, int status) {
        return new WebReportPage(door, reception.receivers(), key, form, errors, status);
    }

    private SeeOther receipt(WebReceipt receipt) {
        return new SeeOther("/report/received?receipt=" + receipt.sealed(box));
    }

    private static WebDoor door(String path) {
        return WebDoor.find(path).orElseThrow(NotFound::new);
    }
}
