package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Uploaded;

/** An indicator over time, and files of values. */
@Controller
@RequestMapping("/indicators")
class IndicatorController {

    private static final int LONGEST = 1000;

    private final Indicators indicators;

    IndicatorController(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping("/{code}")
    IndicatorPage show(@PathVariable String code, User user) {
        return new IndicatorPage(indicators.read(user, code), IndicatorPage.Correction.empty(), Errors.none());
    }

    @PostMapping("/{code}")
    Answer correct(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String why,
            User user) {
        var opened = indicators.read(user, code);
        var in = MonthText.read(month.strip());
        var read = opened.indicator().unit().read(number);
        boolean there = in.isPresent()
                && opened.rows().stream().anyMatch(value -> value.month().equals(in.get()));
        var errors = Errors.none()
                .when(in.isEmpty(), "month", t("measures.values.noMonth", month.length() > 30 ? "…" : month))
                .when(
                        in.filter(each -> each.isAfter(opened.now())).isPresent(),
                        "month",
                        in.map(each -> t("measures.month.future", MonthText.words(each)))
                                .orElse(""))
                .when(read.value().isEmpty(), "number", read.wrong())
                .when(there && why.isBlank(), "why", t("measures.correct.why.missing"))
                .when(
                        why.length() > LONGEST,
                        "why",
                        t("measures.month.long", Formats.number(why.length()), Formats.number(LONGEST)));
        var again = new IndicatorPage(opened, new IndicatorPage.Correction(month, number, why), errors);
        if (!errors.isEmpty() || in.isEmpty() || read.value().isEmpty()) {
            return again;
        }
        try {
            indicators.correct(user, code, in.get(), read.value().get(), why.strip());
            return new SeeOther(opened.indicator().path()).saying(t("measures.correct.saved"));
        } catch (Conflict conflict) {
            return new IndicatorPage(opened, again.typed(), Errors.of("month", conflict.text()));
        }
    }

    @GetMapping("/import")
    ValueImportPage take(User user) {
        Measures.requireKeeper(user);
        return ValueImportPage.empty();
    }

    @PostMapping("/import")
    Answer take(@RequestParam(defaultValue = "") String text, User user) {
        var file = indicators.take(user, text);
        return file.faults().isEmpty()
                ? new SeeOther("/measures/months")
                        .saying(t("measures.values.saved", file.lines().size()))
                : ValueImportPage.faulty(text, file.faults());
    }

    /** A file and no text: what is wrong with it comes back as text, which can be mended and sent. */
    @PostMapping("/import/file")
    Answer take(@RequestParam MultipartFile upload, User user) throws IOException {
        Measures.requireKeeper(user);
        return switch (Uploaded.of(upload, ValueFile.MOST_CHARACTERS)) {
            case Uploaded.Text(var text) -> take(text, user);
            case Uploaded.Nothing _ -> ValueImportPage.noFile(t("measures.import.missing"));
            case Uploaded.Large _ -> ValueImportPage.noFile(t("measures.values.large"));
            case Uploaded.NoText _ -> ValueImportPage.noFile(t("measures.import.noText"));
        };
    }
}
