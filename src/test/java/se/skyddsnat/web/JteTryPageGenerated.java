package se.skyddsnat.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The template of {@link TryPage}, as the generator would write it. */
public final class JteTryPageGenerated {

    public static final String JTE_NAME = "web/TryPage.jte";
    public static final int[] JTE_LINE_INFO = {};

    private JteTryPageGenerated() {}

    public static void render(TemplateOutput output, @Nullable HtmlInterceptor interceptor, TryPage page) {
        output.writeContent("<h1>" + page.title() + "</h1>");
    }

    public static void renderMap(
            TemplateOutput output, @Nullable HtmlInterceptor interceptor, Map<String, Object> parameters) {
        render(output, interceptor, (TryPage) Objects.requireNonNull(parameters.get("page")));
    }
}
