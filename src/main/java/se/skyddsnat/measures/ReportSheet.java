package se.skyddsnat.measures;

import se.skyddsnat.web.Page;

/**
 * A report as a sheet of paper.
 *
 * @param address of this program, which links begin with
 */
record ReportSheet(Report report, String address) implements Page {

    @Override
    public String title() {
        return report.title();
    }

    String link(String path) {
        return address + path;
    }
}
