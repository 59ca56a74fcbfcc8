package se.skyddsnat.measures;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Templates;

/** A report as PDF. */
@Component
class ReportPdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Control characters, which a form keeps as they were typed, and a sheet, which is read as XML, may not have. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Templates templates;

    ReportPdf(Templates templates) {
        this.templates = templates;
    }

    /** @param address of this program, which links begin with */
    byte[] write(Report report, String address) {
        var html = NO_XML.matcher(templates.sheet(new ReportSheet(report, address)))
                .replaceAll(" ");
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(html, null)
                    .withProducer("Skyddsnät")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
