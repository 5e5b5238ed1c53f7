package portal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import portal.staff.Needs;

/** The rules of the house, for any root package, so that the planted offenders under {@code planted} can show that each of them bites. */
final class Architecture {

    /** Top to bottom: a package may use only those before it. */
    static final List<String> ORDER = List.of("platform", "vault", "census", "audit", "mail", "security", "policy", "customer",
            "supply", "greenbutton", "products", "support", "orders", "preferences", "referral", "campaign", "disclosure", "survey", "requests", "retention",
            "registration", "exchange", "traffic", "canary", "staff", "demo");

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    /** Every rule by the name the tests use. */
    java.util.Map<String, ArchRule> rules() {
        java.util.Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("packages use only packages above them", packagesUseOnlyThoseAbove());
        rules.put("only mandatory repositories use the entity manager", onlyRepositoriesUseTheEntityManager());
        rules.put("repositories are package-private", repositoriesArePackagePrivate());
        rules.put("named beans are public pages", namedBeansArePages());
        rules.put("pages know no entity and no persistence", pagesKnowNoEntity());
        rules.put("faces stays in pages and converters", facesStaysInPages());
        rules.put("primefaces stays in pages", primefacesStaysInPages());
        rules.put("entities know nothing of faces, injection or transactions", entitiesAreInnocent());
        rules.put("entities name their table", entitiesNameTheirTable());
        rules.put("entities have no public setter", entitiesHaveNoSetter());
        rules.put("time comes from the clock", timeComesFromTheClock());
        rules.put("nobody writes to the console", nobodyWritesToTheConsole());
        rules.put("nobody catches everything", nobodyCatchesEverything());
        rules.put("services of the console name the capability they need", consoleNamesItsCapabilities());
        return rules;
    }

    private ArchRule packagesUseOnlyThoseAbove() {
        return classes().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".launcher..")
                .should(new ArchCondition<>("use only packages above their own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = ORDER.indexOf(feature(type));
                        events.add(new SimpleConditionEvent(type, own >= 0, type.getName() + " is in a package the design does not name"));
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass().getPackageName().startsWith(root + "."))
                                .filter(use -> ORDER.indexOf(feature(use.getTargetClass())) > own)
                                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                    }
                });
    }

    private String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^" + root + "\\.?", "").replaceFirst("\\..*", "");
    }

    private ArchRule onlyRepositoriesUseTheEntityManager() {
        return noClasses().that(not(DescribedPredicate.describe("are mandatory repositories", Architecture::isRepository)))
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class);
    }

    private static boolean isRepository(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
    }

    private static ArchRule repositoriesArePackagePrivate() {
        return classes().that(DescribedPredicate.describe("are mandatory repositories using the entity manager",
                        type -> isRepository(type) && type.getAllFields().stream()
                                .anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class))))
                .should().bePackagePrivate().allowEmptyShould(true);
    }

    private ArchRule namedBeansArePages() {
        return classes().that().areAnnotatedWith(Named.class).and().resideOutsideOfPackage(root + ".platform..")
                .and().doNotHaveSimpleName("CurrentUser")
                .should().bePublic().andShould().haveSimpleNameEndingWith("Page").allowEmptyShould(true);
    }

    private static ArchRule pagesKnowNoEntity() {
        return noClasses().that().haveSimpleNameEndingWith("Page")
                .should().dependOnClassesThat(DescribedPredicate.describe("are entities, repositories or persistence",
                        (JavaClass type) -> type.isAnnotatedWith(Entity.class) || isRepository(type)
                                || type.getPackageName().startsWith("jakarta.persistence"))).allowEmptyShould(true);
    }

    private ArchRule facesStaysInPages() {
        return noClasses().that(not(simpleNameEndingWith("Page"))).and(not(simpleNameEndingWith("Converter")))
                .and(not(resideInAnyPackage(root + ".platform..")))
                .should().dependOnClassesThat().resideInAPackage("jakarta.faces..");
    }

    private ArchRule primefacesStaysInPages() {
        return noClasses().that(not(simpleNameEndingWith("Page"))).and(not(resideInAnyPackage(root + ".platform.faces..")))
                .should().dependOnClassesThat().resideInAPackage("org.primefaces..");
    }

    private static ArchRule entitiesAreInnocent() {
        return noClasses().that().areAnnotatedWith(Entity.class)
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.inject..", "jakarta.enterprise..",
                        "jakarta.transaction..");
    }

    private static ArchRule entitiesNameTheirTable() {
        return classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Table.class).allowEmptyShould(true);
    }

    private static ArchRule entitiesHaveNoSetter() {
        return noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().arePublic()
                .should().haveNameMatching("set[A-Z].*").allowEmptyShould(true);
    }

    private ArchRule timeComesFromTheClock() {
        Set<String> readers = Set.of("now", "currentTimeMillis");
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".launcher..")
                .and().doNotHaveFullyQualifiedName(root + ".platform.Clock").and().doNotHaveFullyQualifiedName(root + ".platform.Ids")
                .should().callMethodWhere(DescribedPredicate.describe("reads the time",
                        call -> readers.contains(call.getTarget().getName())
                                && (call.getTarget().getOwner().getPackageName().equals("java.time")
                                        || call.getTarget().getOwner().isEquivalentTo(System.class))))
                .orShould().dependOnClassesThat().areAssignableTo(java.util.Date.class);
    }

    private ArchRule nobodyWritesToTheConsole() {
        return noClasses().that().resideOutsideOfPackage(root + ".launcher..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace");
    }

    /** Only the catch of Exception: that of Throwable is also what the compiler writes for a try with resources. */
    private static ArchRule nobodyCatchesEverything() {
        return codeUnits().should(new ArchCondition<>("not catch Exception") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getTryCatchBlocks().stream()
                        .filter(block -> block.getCaughtThrowables().stream().anyMatch(caught -> caught.isEquivalentTo(Exception.class)))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " catches Exception "
                                + block.getSourceCodeLocation())));
            }
        });
    }

    private ArchRule consoleNamesItsCapabilities() {
        return methods().that().arePublic().and().areDeclaredInClassesThat().resideInAPackage(root + ".staff..")
                .and().areDeclaredInClassesThat().areAnnotatedWith(Transactional.class)
                .should().beAnnotatedWith(Needs.class);
    }
}
