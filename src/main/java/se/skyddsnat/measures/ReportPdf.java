package se.skyddsnat.measures;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.Templates;

/** A report as PDF. */
@Component
class ReportPdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Templates templates;

    ReportPdf(Templates templates) {
        this.templates = templates;
    }

    /** @param address of this program, which links begin with */
    byte[] write(Report report, String address) {
        var html = templates.sheet(new ReportSheet(report, address));
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
