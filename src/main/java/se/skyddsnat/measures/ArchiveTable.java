package se.skyddsnat.measures;

/** What an archive tells of months, one table each; a column is named in the query as it stands in the archive. */
enum ArchiveTable {
    /** Each report as it was filed; what came later stands below what it corrects. */
    MONTHS("months", """
            select i.code as measure, to_char(r.month, 'YYYY-MM') as month, r.status, r.words, r.cause, r.plan,
                r.next_step as "nextStep", r.evidence, r.at, r.author,
                exists (select from measures.month_lock l where l.report_id = r.id) as locked
            from measures.month_report r join measures.item i on i.id = r.measure_id
            order by i.position, r.month, r.at, r.id
            """),

    LOCKS("month-locks", """
            select i.code as measure, to_char(l.month, 'YYYY-MM') as month, l.round, l.at as "lockedAt",
                l.author as "lockedBy", r.at as "reopenedAt", r.author as "reopenedBy", r.decision as "reopenedBecause"
            from measures.month_lock l
            join measures.item i on i.id = l.measure_id
            left join measures.month_reopening r
                on r.measure_id = l.measure_id and r.month = l.month and r.round = l.round
            order by i.position, l.month, l.round
            """),

    /** Each value as it was given: the first of a month is what was known then, the others correct it. */
    VALUES("values", """
            select i.code as indicator, to_char(v.month, 'YYYY-MM') as month, v.number, v.definition,
                row_number() over (partition by v.indicator_id, v.month order by v.at, v.id) = 1 as "asKnownThen",
                v.why, v.at, v.author, v.way
            from measures.value v join measures.item i on i.id = v.indicator_id
            order by i.position, v.month, v.at, v.id
            """),

    /** What the program counted of closed months, over the threshold or not. */
    COUNTED("counted", """
            select i.code as indicator, to_char(c.month, 'YYYY-MM') as month, c.value as number,
                c.value is null as "fewerThanFive", c.frozen_at as at
            from measures.indicator i cross join lateral handover.steering_values(i.computed) c
            where i.origin = 'COMPUTED' order by i.position, c.month
            """),

    /** The files are fetched from their months; here are their checksums. */
    EVIDENCE("evidence", """
            select i.code as measure, to_char(e.month, 'YYYY-MM') as month, e.id as file, e.title, e.kind, e.bytes, e.sha256,
                e.scanned, e.at, e.author, r.at as "removedAt", r.author as "removedBy", r.why as "removedBecause"
            from measures.evidence e
            join measures.item i on i.id = e.measure_id
            left join measures.evidence_removal r on r.evidence_id = e.id
            order by i.position, e.month, e.at, e.id
            """);

    private final String file;
    private final String sql;

    ArchiveTable(String file, String sql) {
        this.file = file;
        this.sql = sql;
    }

    /** {@return what its files are named by, without their ending} */
    String file() {
        return file;
    }

    String sql() {
        return sql;
    }
}
