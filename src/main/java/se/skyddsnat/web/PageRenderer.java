package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns what a handler returns into an HTTP answer. A page is written whole or not at all. */
@Component
class PageRenderer implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Frames frames;

    PageRenderer(Templates templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        answer((Answer) Objects.requireNonNull(answer, "A handler that answers nothing"), request, response);
    }

    private void answer(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (answer) {
            case SeeOther to -> {
                var notice = Frames.withRemoved(to.notice(), request);
                if (!notice.isEmpty()) {
                    RequestContextUtils.getOutputFlashMap(request).put(Frames.NOTICE, notice);
                    RequestContextUtils.saveOutputFlashMap(to.path(), request, response);
                }
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", to.path());
            }
            case Saved saved -> write(saved.text().getBytes(StandardCharsets.UTF_8), "text/plain", 200, response);
            case Page page -> {
                var output = templates.render(page, frames.around(page, request));
                response.setHeader("Content-Language", Language.current().code());
                write(output.toByteArray(), "text/html", page.status(), response);
            }
        }
    }

    private static void write(byte[] body, String type, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
