package se.skyddsnat.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells each transaction's connection who acts, before any other statement runs in it. */
@SuppressWarnings("serial") // a transaction manager is never serialised, whatever its ancestor says
final class ContextTransactions extends JdbcTransactionManager {

    private final transient ContextToken token;

    ContextTransactions(DataSource dataSource, ContextToken token) {
        super(dataSource);
        this.token = token;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var acting = Work.current().orElseThrow(() -> new IllegalStateException("A transaction without an actor"));
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (var statement = connection.prepareStatement("select set_config('skyddsnat.context', ?, true)")) {
            statement.setString(1, token.sign(acting, backend));
            statement.execute();
        }
    }
}
