package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Download;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Scanner;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Upload;

/** Documents: attached after a look at what they are, and fetched as files, never shown in the browser. */
@Controller
@RequestMapping("/cases/{id}/documents")
class DocumentController {

    private static final int LONGEST_TITLE = 200;

    private final Documents documents;
    private final Scanner scanner;

    DocumentController(Documents documents, Scanner scanner) {
        this.documents = documents;
        this.scanner = scanner;
    }

    @GetMapping
    DocumentsPage list(@PathVariable CaseId id, User user) {
        return page(id, user, UUID.randomUUID(), "", List.of(EntryForm.YES), Errors.none());
    }

    @PostMapping
    Answer attach(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> assess,
            @RequestParam(required = false) @Nullable MultipartFile file,
            User user) {
        documents.list(user, id); // nobody has a file looked at for a card that is not theirs
        var marks = assess == null ? List.<String>of() : assess;
        var entry = new EntryId(FormWords.oneTimeKey(key));
        var errors =
                FormWords.check(Errors.none(), "name", name, t("investigation.document.title.missing"), LONGEST_TITLE);
        var upload = Upload.of(file);
        return switch (upload.look(scanner)) {
            case Upload.Unfit(var why) -> page(id, user, entry.value(), name, marks, errors.with("file", why));
            case Upload.Fit fit -> {
                if (!errors.isEmpty()) {
                    yield page(id, user, entry.value(), name, marks, errors.with("file", t("web.file.again")));
                }
                documents.attach(
                        user, id, new NewDocument(entry, name.strip(), marks.contains(EntryForm.YES), upload, fit));
                yield SeeOther.to("/cases/{id}/documents", id.value()).saying(t("investigation.document.saved"));
            }
        };
    }

    @GetMapping("/{document}/file")
    void fetch(@PathVariable CaseId id, @PathVariable EntryId document, User user, HttpServletResponse response)
            throws IOException {
        var kind = documents.fetch(user, id, document);
        new Download(t("investigation.document.file"), kind)
                .send(response, part -> documents.part(user, id, document, part));
    }

    private DocumentsPage page(CaseId id, User user, UUID key, String name, List<String> assess, Errors errors) {
        var listed = documents.list(user, id);
        return new DocumentsPage(listed.open().head(), listed.documents(), key, name, assess, errors);
    }
}
