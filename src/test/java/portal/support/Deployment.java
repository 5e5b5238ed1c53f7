package portal.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the integration suite: the WAR as it was built, with the test classes beside it. */
@ArquillianSuiteDeployment
public class Deployment {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    /** What test classes need inside the server and the portal does not ship. */
    private static final List<Class<?>> LIBRARIES = List.of(org.assertj.core.api.Assertions.class, org.awaitility.Awaitility.class,
            org.hamcrest.Matcher.class);
    /** Support that lives on this side only: it starts servers and browsers. */
    private static final List<String> OUTSIDE = List.of("TestServer", "Deployment", "RunningPortal", "Chromium", "Visitor", "Mails", "MortalPortal");

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive portal() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(new File("target/portal.war")).as(WebArchive.class);
        testClasses().forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + TEST_CLASSES.relativize(file)));
        LIBRARIES.forEach(type -> war.addAsLibrary(new File(type.getProtectionDomain().getCodeSource().getLocation().getPath())));
        return war;
    }

    private static List<Path> testClasses() {
        try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("portal"))) {
            return files.filter(Files::isRegularFile).filter(Deployment::insideTheServer).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean insideTheServer(Path file) {
        String name = file.getFileName().toString();
        boolean support = file.getParent().endsWith("support")
                && OUTSIDE.stream().noneMatch(outside -> name.matches(outside + "(\\$.*)?\\.class"));
        return support || name.matches(".*IT(\\$.*)?\\.class") && !file.toString().contains("journeys");
    }
}
