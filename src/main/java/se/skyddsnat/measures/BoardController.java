package se.skyddsnat.measures;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.skyddsnat.access.User;

/** The board's page, and the same as PDF and as a text document. */
@Controller
@RequestMapping("/measures")
class BoardController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Reports reports;
    private final ReportPdf pdf;

    BoardController(Reports reports, ReportPdf pdf) {
        this.reports = reports;
        this.pdf = pdf;
    }

    @GetMapping
    BoardPage show(@RequestParam(defaultValue = "") String audit, User user) {
        return reports.board(user, audit);
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "") String audit, User user) {
        return file(
                "laget.pdf",
                MediaType.APPLICATION_PDF,
                pdf.write(reports.board(user, audit).report(), address()));
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> docx(@RequestParam(defaultValue = "") String audit, User user) {
        return file(
                "laget.docx", DOCX, ReportDocx.write(reports.board(user, audit).report(), address()));
    }

    /** A board's answer as a draft: each recommendation, where the board stands, what it does, each with its row. */
    @GetMapping("/response.docx")
    ResponseEntity<byte[]> response(@RequestParam String audit, @RequestParam String board, User user) {
        return file("yttrande-utkast.docx", DOCX, ReportDocx.write(reports.response(user, audit, board), address()));
    }

    @GetMapping("/who")
    WhoPage who(User user) {
        return reports.who(user);
    }

    @GetMapping("/archive")
    ResponseEntity<byte[]> archive(User user) {
        return file("underlag.zip", MediaType.parseMediaType("application/zip"), reports.archive(user, address()));
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
