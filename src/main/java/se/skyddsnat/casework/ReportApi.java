package se.skyddsnat.casework;

import static java.util.Objects.requireNonNull;
import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import se.skyddsnat.access.SendingSystem;
import se.skyddsnat.access.Token;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports from other authorities' systems. Whatever goes wrong is a problem document in the sender's language. */
@Controller
class ReportApi {

    static final int MOST_BYTES = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ReportApi.class);

    /** What is not known is refused: a misspelt field would be something about a child that nobody reads. */
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Reception reception;
    private final Clock clock;

    ReportApi(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    /** The answer to a report that was received. */
    record Receipt(String reference, Instant receivedAt, int children, List<String> warnings) {}

    /** The answer to the question whether one was. */
    record Known(String reference, Instant receivedAt) {}

    @PostMapping("/api/v1/reports")
    ResponseEntity<Object> receive(
            HttpServletRequest request, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        if (!isJson(request.getContentType())) {
            return problem(415, "type");
        }
        if (key == null || !key.matches("[\\x21-\\x7e]{1,100}")) {
            return problem(400, "key");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return problem(413, "size");
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return problem(413, "size");
        }
        ReportJson sent;
        try {
            sent = STRICT.readValue(body, ReportJson.class);
        } catch (JacksonException broken) {
            return problem(400, "json", Errors.of(path(broken), t("casework.api.unreadable")));
        }
        if (sent == null) {
            return problem(400, "json");
        }
        var reader = new ReportReader(Formats.day(clock.instant()));
        return switch (reader.read(sent)) {
            case Parsed.Invalid<OutsideReport>(var errors) -> problem(422, "content", errors);
            case Parsed.Valid<OutsideReport>(var report) ->
                answer(
                        reception.receive(system(), token(), key, body, report),
                        report.children().size(),
                        reader.warnings());
        };
    }

    @GetMapping("/api/v1/reports/{reference}")
    ResponseEntity<Object> received(@PathVariable String reference) {
        return reception
                .findReceived(system(), token(), reference)
                .<ResponseEntity<Object>>map(at -> ResponseEntity.ok(new Known(reference, at)))
                .orElseGet(() -> problem(404, "unknown"));
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Object> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource("openapi.json"));
    }

    /** Any other method of these. */
    @RequestMapping("/api/v1/reports")
    ResponseEntity<Object> notSo() {
        return wrongMethod("POST");
    }

    @RequestMapping({"/api/v1/reports/{reference}", "/api/v1/openapi.json"})
    ResponseEntity<Object> notSoEither() {
        return wrongMethod("GET");
    }

    /** Any other address. */
    @RequestMapping("/api/**")
    ResponseEntity<Object> elsewhere() {
        return problem(404, "unknown");
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure) {
        LOG.error("A report from outside failed", failure);
        return problem(500, "failed");
    }

    private static ResponseEntity<Object> answer(Received received, int children, List<String> warnings) {
        return switch (received) {
            case Received.New(var reference, var at) ->
                ResponseEntity.created(URI.create("/api/v1/reports/" + reference))
                        .body(new Receipt(reference, at, children, warnings));
            case Received.Again(var reference, var at) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.LOCATION, "/api/v1/reports/" + reference)
                        .body(new Receipt(reference, at, children, warnings));
            case Received.OtherBody() -> problem(422, "otherBody");
        };
    }

    private static ResponseEntity<Object> problem(int status, String code) {
        return problem(status, code, Errors.none());
    }

    private static ResponseEntity<Object> problem(int status, String code, Errors errors) {
        return Problem.of(status, "casework.problem." + code, errors).answer();
    }

    private static ResponseEntity<Object> wrongMethod(String allowed) {
        return ResponseEntity.status(405)
                .header(HttpHeaders.ALLOW, allowed)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(405, "casework.problem.method"));
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return where in the document, as {@code children[0].name}; never what stood there} */
    private static String path(JacksonException broken) {
        if (!(broken instanceof DatabindException bound)) {
            return "$";
        }
        var path = new StringBuilder();
        for (var step : bound.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }

    private static SendingSystem system() {
        return (SendingSystem) requireNonNull(known().getPrincipal());
    }

    private static Token token() {
        return (Token) requireNonNull(known().getCredentials());
    }

    private static Authentication known() {
        return requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
