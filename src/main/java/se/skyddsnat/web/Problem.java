package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What went wrong with a program's request, as RFC 9457 writes it, in the language that it asks for.
 *
 * @param status the answer's HTTP status
 * @param detail what to do next
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** @param field where in the document, as {@code children[0].name} */
    public record Fault(String field, String detail) {}

    /** @param text the key of the title; the detail's is the same with {@code .detail} */
    public static Problem of(int status, String text) {
        return of(status, text, Errors.none());
    }

    /** @param errors what is wrong with which field */
    public static Problem of(int status, String text, Errors errors) {
        return new Problem(
                "about:blank",
                t(text),
                status,
                t(text + ".detail"),
                errors.messages().entrySet().stream()
                        .map(error -> new Fault(error.getKey(), error.getValue()))
                        .toList());
    }

    /** {@return the problem as the answer to the request} */
    public ResponseEntity<Object> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
