package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Maps every refusal and every failure to a page, in one place. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ApplicationEventPublisher events;

    Refusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    @ExceptionHandler
    Page refused(Refusal refusal, HttpServletRequest request) {
        return switch (refusal) {
            case NotFound _ -> told(RefusalPage.of(404), "NOT_FOUND", request);
            case Forbidden _ -> told(RefusalPage.of(403), "FORBIDDEN", request);
            case Conflict conflict -> told(new RefusalPage(409, conflict.text()), "CONFLICT", request);
            case Invalid invalid -> told(new RefusalPage(400, invalid.text()), "INVALID", request);
        };
    }

    /** An address that leads nowhere and an id that cannot be one are the same as a record that is not there. */
    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    Page missing(HttpServletRequest request) {
        return told(RefusalPage.of(404), "NOT_FOUND", request);
    }

    @ExceptionHandler
    Page failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse response) {
            return RefusalPage.of(response.getStatusCode().value());
        }
        LOG.error("{} {} failed", request.getMethod(), pattern(request), failure);
        return RefusalPage.of(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    /** A refusal that cannot be told to the log is not answered as one. */
    Page told(Page page, String kind, HttpServletRequest request) {
        var visitor = Frames.visitor();
        if (visitor == null) {
            return page;
        }
        try {
            events.publishEvent(new Refused(request.getMethod(), pattern(request), kind, visitor.acting()));
            return page;
        } catch (RuntimeException e) {
            LOG.error("A refusal ({}) of {} could not be logged", kind, pattern(request), e);
            return RefusalPage.of(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static String pattern(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || pattern.toString().endsWith("**") ? "unknown" : pattern.toString();
    }
}
