package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StartupIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject Operator operator;

    @Test
    void the_schema_is_applied_before_anything_is_served() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet applied = connection.createStatement().executeQuery(
                        "SELECT COUNT(*) FROM flyway_schema_history WHERE success = TRUE")) {
            applied.next();

            assertThat(applied.getInt(1)).isPositive();
        }
    }

    @Test
    void the_operator_is_the_one_that_was_chosen() {
        assertThat(operator.getName()).isEqualTo("Brightwater");
    }
}
