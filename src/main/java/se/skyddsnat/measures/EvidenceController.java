package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Download;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Scanner;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Upload;

/** The files that a month rests on: added after a look at what they are, fetched as files, taken away. */
@Controller
@RequestMapping("/measures/{code}/months/{month}/evidence")
class EvidenceController {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WHY = 1000;

    private final Evidence evidence;
    private final MonthLooks looks;
    private final Scanner scanner;

    EvidenceController(Evidence evidence, MonthLooks looks, Scanner scanner) {
        this.evidence = evidence;
        this.looks = looks;
        this.scanner = scanner;
    }

    @GetMapping
    EvidencePage list(@PathVariable String code, @PathVariable String month, User user) {
        return page(user, code, read(month), EvidencePage.Typed.nothing(Id.make()), Errors.none());
    }

    @PostMapping
    Answer attach(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            User user) {
        var in = read(month);
        if (!looks.open(user, code, in).may(MeasureAction.FILE)) {
            throw new NotFound(); // nobody has a file looked at for a month that is not theirs
        }
        var typed = EvidencePage.Typed.of(key, name);
        var upload = Upload.of(file);
        var errors = text(Errors.none(), "name", name, t("measures.evidence.name.missing"), LONGEST_TITLE);
        return switch (upload.look(scanner)) {
            case Upload.Unfit(var why) -> page(user, code, in, typed, errors.with("file", why));
            case Upload.Fit fit -> {
                if (!errors.isEmpty()) {
                    yield page(user, code, in, typed, errors.with("file", t("web.file.again")));
                }
                try {
                    evidence.attach(
                            user, code, in, new NewEvidence(new EvidenceId(typed.key()), name.strip(), upload, fit));
                } catch (Conflict conflict) {
                    yield page(user, code, in, typed, Errors.of(MonthPage.CHANGED, conflict.text()));
                }
                yield back(code, month).saying(t("measures.evidence.saved"));
            }
        };
    }

    @GetMapping("/{file}")
    void fetch(
            @PathVariable String code,
            @PathVariable String month,
            @PathVariable EvidenceId file,
            User user,
            HttpServletResponse response)
            throws IOException {
        var in = read(month);
        var kind = evidence.fetch(user, code, in, file).kind();
        new Download(t("measures.evidence.file"), kind)
                .send(response, part -> evidence.part(user, code, in, file, part));
    }

    @PostMapping("/remove")
    Answer remove(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(name = "remove", defaultValue = "") String file,
            @RequestParam(defaultValue = "") String why,
            User user) {
        Measures.requireKeeper(user);
        var in = read(month);
        var errors = text(
                Errors.none().when(file.isEmpty(), "remove", t("measures.evidence.remove.which")),
                "why",
                why,
                t("measures.evidence.why.missing"),
                LONGEST_WHY);
        var typed = EvidencePage.Typed.removing(Id.make(), file, why);
        if (!errors.isEmpty()) {
            return page(user, code, in, typed, errors);
        }
        try {
            evidence.remove(user, code, in, id(file), why.strip());
        } catch (Conflict conflict) {
            return page(user, code, in, typed, Errors.of(MonthPage.CHANGED, conflict.text()));
        }
        return back(code, month).saying(t("measures.evidence.removed"));
    }

    private EvidencePage page(User user, String code, YearMonth month, EvidencePage.Typed typed, Errors errors) {
        return new EvidencePage(looks.open(user, code, month), typed, errors);
    }

    private static SeeOther back(String code, String month) {
        return SeeOther.to("/measures/{code}/months/{month}/evidence", code, month);
    }

    private static Errors text(Errors errors, String field, String text, String missing, int most) {
        return errors.when(text.isBlank(), field, missing)
                .when(
                        text.length() > most,
                        field,
                        t("measures.month.long", Formats.number(text.length()), Formats.number(most)));
    }

    private static YearMonth read(String month) {
        return MonthText.read(month).orElseThrow(NotFound::new);
    }

    private static EvidenceId id(String file) {
        try {
            return new EvidenceId(UUID.fromString(file));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
