package se.skyddsnat.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the template of a page by the name of its record and puts it in the layout. */
@Component
public class Templates {

    private static final String BASE = "se.skyddsnat";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, BASE);

    Utf8ByteOutput render(Page page, Frame frame) {
        var template = name(page);
        Content content = output -> engine.render(template, page, output);
        var output = new Utf8ByteOutput();
        frame.around(() -> engine.render("web/Layout.jte", Map.of("page", page, "content", content), output));
        return output;
    }

    /** {@return a page as its template alone, without the layout: what is made into a document} */
    public String sheet(Page page) {
        var output = new StringOutput();
        engine.render(name(page), page, output);
        return output.toString();
    }

    static String name(Page page) {
        var type = page.getClass();
        return type.getPackageName().substring(BASE.length() + 1).replace('.', '/') + "/" + type.getSimpleName()
                + ".jte";
    }
}
