package se.skyddsnat.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an archive tells of months, a thousand rows at a time: ten years of a city are never whole in memory. */
@Component
class ArchiveStore {

    private static final int AT_A_TIME = 1000;

    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hears of a table's columns first, and then of each row. */
    interface Reader {
        void columns(List<String> names);

        void row(Map<String, @Nullable Object> values, boolean first);
    }

    void read(ArchiveTable table, Reader reader) {
        jdbc.sql(table.sql()).withFetchSize(AT_A_TIME).query(rows -> {
            var names = names(rows);
            reader.columns(names);
            for (boolean first = true; rows.next(); first = false) {
                var values = new LinkedHashMap<String, @Nullable Object>();
                for (var name : names) {
                    values.put(name, value(rows.getObject(name)));
                }
                reader.row(values, first);
            }
            return true;
        });
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            names.add(rows.getMetaData().getColumnLabel(i));
        }
        return names;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value;
    }
}
