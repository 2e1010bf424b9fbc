package de.digicheck.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps rules and formulas plain, results repeatable and names telling. */
class LayerRulesTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "reactor..",
        "org.reactivestreams..",
        "com.mongodb..",
        "org.bson..",
        "tools.jackson..",
        "com.fasterxml.jackson.."
    };

    /** Ports and services of features speak Reactor, and nothing else of the rim. */
    private static final String[] FRAMEWORKS_BUT_REACTOR =
            Stream.of(FRAMEWORKS).filter(name -> !name.startsWith("reactor")).toArray(String[]::new);

    /** Entry points wire things together; all other packages directly below the root are features. */
    private static final Set<String> ENTRY_POINTS = Set.of("cli", "demo", "platform", "service");

    private static final DescribedPredicate<JavaClass> IN_ROOT_OF_FEATURE = describe(
            "in the root of a feature",
            type -> type.getPackageName().matches("de\\.digicheck\\.[a-z]+")
                    && !ENTRY_POINTS.contains(type.getPackageName().substring("de.digicheck.".length())));

    private static final DescribedPredicate<JavaClass> NO_PACKAGE_INFO =
            describe("other than package-info", type -> !type.getSimpleName().equals("package-info"));

    @Test
    void keepsFrameworksOutOfRecords() {
        noClasses()
                .that()
                .areRecords()
                .and()
                .resideOutsideOfPackages("..web..", "..mongo..", "..json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("values are plain Java; adapters translate them")
                .check(ProductionClasses.ALL);
    }

    @Test
    void keepsFrameworksOutOfEnums() {
        noClasses()
                .that()
                .areEnums()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("values are plain Java")
                .check(ProductionClasses.ALL);
    }

    @Test
    void keepsFrameworksOutOfStatistics() {
        noClasses()
                .that(NO_PACKAGE_INFO)
                .and()
                .resideInAPackage("..statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("formulas are plain Java")
                .allowEmptyShould(true)
                .check(ProductionClasses.ALL);
    }

    @Test
    void keepsFrameworksOutOfTheRootsOfFeatures() {
        noClasses()
                .that(NO_PACKAGE_INFO)
                .and(IN_ROOT_OF_FEATURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS_BUT_REACTOR)
                .because("frameworks belong into adapters one level deeper")
                .check(ProductionClasses.ALL);
    }

    @Test
    void hasNoCycles() {
        slices().matching("de.digicheck.(*)..").should().beFreeOfCycles().check(ProductionClasses.ALL);
    }

    @Test
    void neverBlocksAReactiveChain() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("a Mono or Flux blocks", LayerRulesTest::blocks))
                .because("blocking inside the reactive rim starves the server")
                .check(ProductionClasses.ALL);
    }

    @Test
    void takesTimeFromAClock() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("the system's clock is read", LayerRulesTest::readsSystemClock))
                .because("time is handed in as a java.time.Clock, so that results can be repeated")
                .check(ProductionClasses.ALL);
    }

    @Test
    void takesRandomnessFromASeed() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe("randomness has no seed", LayerRulesTest::drawsWithoutSeed))
                .because("the same input and the same seed give the same bytes")
                .check(ProductionClasses.ALL);
    }

    @Test
    void namesClassesAfterWhatTheyDo() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                .because("such a name says nothing")
                .check(ProductionClasses.ALL);
    }

    private static boolean blocks(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                && call.getName().startsWith("block");
    }

    private static boolean readsSystemClock(JavaCall<?> call) {
        if (call.getTargetOwner().getPackageName().startsWith("java.time")) {
            return call.getName().equals("now") && !parameters(call).contains("java.time.Clock");
        }
        return is(call, "java.lang.System", "currentTimeMillis") || isNew(call, "java.util.Date");
    }

    private static boolean drawsWithoutSeed(JavaCall<?> call) {
        return isNew(call, "java.util.Random")
                || is(call, "java.lang.Math", "random")
                || is(call, "java.util.concurrent.ThreadLocalRandom", "current")
                || (is(call, "java.util.Collections", "shuffle")
                        && parameters(call).size() == 1);
    }

    private static boolean isNew(JavaCall<?> call, String owner) {
        return is(call, owner, "<init>") && parameters(call).isEmpty();
    }

    private static boolean is(JavaCall<?> call, String owner, String name) {
        return call.getTargetOwner().getFullName().equals(owner)
                && call.getName().equals(name);
    }

    private static List<String> parameters(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toList();
    }
}
