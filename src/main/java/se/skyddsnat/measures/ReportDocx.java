package se.skyddsnat.measures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import se.skyddsnat.web.Grid;

/** A report as a text document (DOCX), to be gone on with by whoever writes the memo. */
final class ReportDocx {

    private static final int TITLE = 20;
    private static final int HEADING = 14;
    private static final int TEXT = 10;
    private static final String LINK = "0B4F6C";

    private final XWPFDocument document = new XWPFDocument();
    private final String address;

    private ReportDocx(String address) {
        this.address = address;
    }

    /** @param address of this program, which links begin with */
    static byte[] write(Report report, String address) {
        return new ReportDocx(address).written(report);
    }

    private byte[] written(Report report) {
        document.getProperties().getCoreProperties().setTitle(report.title());
        document.getProperties().getCoreProperties().setCreator("Skyddsnät");
        paragraph(report.title(), TITLE, true);
        paragraph(report.lead(), TEXT, false);
        for (var part : report.parts()) {
            paragraph(part.heading(), HEADING, true);
            if (!part.text().isEmpty()) {
                paragraph(part.text(), TEXT, false);
            }
            table(part.table());
        }
        try (var out = new ByteArrayOutputStream();
                document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Grid grid) {
        if (grid.rows().isEmpty()) {
            paragraph(grid.empty(), TEXT, false);
            return;
        }
        var table = document.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < grid.columns().size(); i++) {
            run(table.getRow(0).getCell(i), grid.columns().get(i).label(), true);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                cell(table.getRow(row + 1).getCell(i), cells.get(i));
            }
        }
        paragraph("", TEXT, false);
    }

    private void cell(XWPFTableCell cell, Grid.Cell said) {
        var text = text(said);
        if (said.path().isEmpty()) {
            run(cell, text, false);
            return;
        }
        var run = first(cell).createHyperlinkRun(address + said.path());
        run.setText(text);
        run.setFontSize(TEXT);
        run.setColor(LINK);
    }

    static String text(Grid.Cell cell) {
        var label = cell.label();
        return Stream.of(cell.text(), label == null ? "" : label.text(), cell.more())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void run(XWPFTableCell cell, String text, boolean bold) {
        var run = first(cell).createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(TEXT);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        return paragraphs.isEmpty() ? cell.addParagraph() : paragraphs.getFirst();
    }

    private void paragraph(String text, int size, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(bold);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }
}
