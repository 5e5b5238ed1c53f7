package portal.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The connection pool. The same WAR runs on H2, MariaDB and MySQL: everything comes from the settings, the launcher names the driver.
 * What is committed is read, on all of them: under repeatable reads MySQL also locks the gaps between rows, and an erasure would hold up every import beside it.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "${MPCONFIG=portal.db.driver}",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=10"
        })
final class Database {

    private Database() {
    }
}
