package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.skyddsnat.web.Errors;

/** What went wrong with a request, as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    /** @param field where in the document, as {@code children[0].name} */
    record Fault(String field, String detail) {}

    static ResponseEntity<Object> of(int status, String code) {
        return of(status, code, Errors.none());
    }

    /** @param allowed the method that the address takes */
    static ResponseEntity<Object> of(int status, String code, String allowed) {
        return ResponseEntity.status(status)
                .header("Allow", allowed)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(status, code).getBody());
    }

    static ResponseEntity<Object> of(int status, String code, Errors errors) {
        var faults = errors.messages().entrySet().stream()
                .map(error -> new Fault(error.getKey(), error.getValue()))
                .toList();
        var problem = new Problem(
                "about:blank",
                t("casework.problem." + code),
                status,
                t("casework.problem." + code + ".detail"),
                faults);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
