package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Uploaded;

/** The register's pages: what it holds, one thing, the chain it stands in, files in and out, and writing. */
@Controller
@RequestMapping("/register")
class RegisterController {

    private final Measures measures;

    RegisterController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping
    RegisterPage show(User user) {
        return measures.overview(user);
    }

    @GetMapping("/{section}")
    KindPage list(@PathVariable String section, User user) {
        var kind = kind(section);
        return KindPage.of(kind, measures.list(user), Measures.keeps(user));
    }

    @GetMapping("/things/{code}")
    ThingPage thing(@PathVariable String code, User user) {
        return ThingPage.of(measures.read(user, code));
    }

    @GetMapping("/things/{code}/chain")
    ChainPage chain(@PathVariable String code, User user) {
        return measures.chain(user, code);
    }

    @GetMapping("/import")
    ImportPage take(User user) {
        Measures.requireKeeper(user);
        return ImportPage.empty();
    }

    @PostMapping("/import")
    Answer take(@RequestParam(defaultValue = "") String text, User user) {
        return switch (measures.take(user, text)) {
            case Reading.Faulty(var faults) -> ImportPage.faulty(text, faults);
            case Reading.Things(var items) ->
                new SeeOther("/register").saying(t("measures.import.saved", items.size()));
        };
    }

    /** A file and no text: what is wrong with it comes back as text, which can be mended and sent. */
    @PostMapping("/import/file")
    Answer take(@RequestParam MultipartFile upload, User user) throws IOException {
        Measures.requireKeeper(user);
        return switch (Uploaded.of(upload, 4L * YamlText.MOST_CHARACTERS)) {
            case Uploaded.Text(var text) -> take(text, user);
            case Uploaded.Nothing _ -> ImportPage.noFile(t("measures.import.missing"));
            case Uploaded.Large _ -> ImportPage.noFile(t("measures.import.large"));
            case Uploaded.NoText _ -> ImportPage.noFile(t("measures.import.noText"));
        };
    }

    @GetMapping("/export")
    ResponseEntity<String> export(User user) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("register.yaml")
                                .build()
                                .toString())
                .body(measures.export(user));
    }

    @GetMapping("/{section}/new")
    EditPage begin(@PathVariable String section, User user) {
        Measures.requireKeeper(user);
        return page(ThingForm.empty(kind(section)), 0, Errors.none(), user);
    }

    @PostMapping("/{section}/new")
    Answer begin(@PathVariable String section, @RequestParam MultiValueMap<String, String> typed, User user) {
        return written(new ThingForm(kind(section), typed), 0, user);
    }

    @GetMapping("/things/{code}/edit")
    EditPage edit(@PathVariable String code, User user) {
        Measures.requireKeeper(user);
        var entry = measures.read(user, code).entry();
        return page(ThingForm.of(entry.item()), entry.number(), Errors.none(), user);
    }

    @PostMapping("/things/{code}/edit")
    Answer edit(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            User user) {
        typed.set("code", code);
        return written(new ThingForm(measures.read(user, code).item().kind(), typed), version, user);
    }

    private Answer written(ThingForm form, int shown, User user) {
        Measures.requireKeeper(user);
        var read = form.read();
        if (!read.errors().isEmpty() || read.item().isEmpty()) {
            return page(form, shown, read.errors(), user);
        }
        var item = read.item().get();
        try {
            var faults = measures.write(user, item, shown);
            return faults.isEmpty()
                    ? new SeeOther(Thing.path(item.code())).saying(t("measures.edit.saved"))
                    : page(form, shown, Errors.of("code", faults.getFirst().text()), user);
        } catch (Conflict conflict) {
            return page(form, shown, Errors.of("code", conflict.text()), user);
        }
    }

    private EditPage page(ThingForm form, int shown, Errors errors, User user) {
        return new EditPage(form, shown, measures.list(user), errors);
    }

    private static Kind kind(String section) {
        return Kind.of(section).orElseThrow(NotFound::new);
    }
}
