package portal.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/**
 * A step of every erasure that does nothing, until it is told to: then it cuts the very connection that the erasure is using, or holds
 * the erasure up.
 */
@ApplicationScoped
public class Scissors implements ErasureStep {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject Rows rows;

    private volatile int order = AFTER_THE_CUSTOMER;
    private volatile boolean open;
    private volatile int cuts;
    private volatile CompletableFuture<Void> held;
    private volatile CompletableFuture<Void> stopped;

    public static final int AFTER_THE_CUSTOMER = 2000;
    public static final int IN_THE_MIDDLE = 101;

    public void cutNext(int at) {
        order = at;
        open = true;
    }

    /** The next erasure stops there, with its locks held, until it is let go on. Returns what is completed when it has stopped. */
    public CompletableFuture<Void> holdNext(int at, CompletableFuture<Void> goOn) {
        order = at;
        stopped = new CompletableFuture<>();
        held = goOn;
        return stopped;
    }

    public int cuts() {
        return cuts;
    }

    @Override
    public Set<Class<?>> covers() {
        return Set.of();
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of();
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        if (open) {
            open = false;
            cutOwnConnection();
        }
        CompletableFuture<Void> goOn = held;
        if (goOn != null) {
            held = null;
            stopped.complete(null);
            goOn.join();
        }
        return List.of();
    }

    /** Within a transaction: its connection is cut, and whatever comes next in it fails. */
    public void cutOwnConnection() {
        boolean h2 = isH2();
        String own = rows.texts(h2 ? "SELECT SESSION_ID()" : "SELECT CONNECTION_ID()").get(0);
        CompletableFuture.runAsync(() -> cut(h2 ? "CALL ABORT_SESSION(" + own + ")" : "KILL CONNECTION " + own)).join();
        cuts++;
    }

    @Override
    public int order() {
        return order;
    }

    private boolean isH2() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** From a thread that knows no transaction, and so on a connection of its own. */
    private void cut(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
