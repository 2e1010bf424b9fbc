package de.digicheck.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import de.digicheck.release.ReleasePolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Makes anonymity a matter of dependencies: what cannot be reached cannot leak. Rules on packages that do not exist yet
 * wait for them.
 */
class AnonymityRulesTest {

    /** All that {@code response} shows to others. */
    private static final Set<String> OFFERED = Set.of(
            "Answers",
            "Receipt",
            "ResponseCount",
            "ResponseInbox",
            "ResponseSeed",
            "SealedResponse",
            "SealedResponses",
            "FreeTextAnswer",
            "Submission");

    @Test
    void keepsResponsesApartFromInvitations() {
        check(noClasses()
                .that()
                .resideInAPackage("de.digicheck.response..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.digicheck.invitation..")
                .because("an answer must not be traced to an access code"));
        check(noClasses()
                .that()
                .resideInAPackage("de.digicheck.invitation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.digicheck.response..")
                .because("an invitation must not know whether it was used"));
    }

    @Test
    void letsOnlyParticipationAndAggregationTouchResponses() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "de.digicheck.response..",
                        "de.digicheck.participation..",
                        "de.digicheck.aggregation..",
                        "de.digicheck.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.digicheck.response..")
                .because("single answers are inserted once and read once"));
    }

    @Test
    void letsOnlyAggregationReadResponses() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("de.digicheck.response..", "de.digicheck.aggregation..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("de\\.digicheck\\.response\\.(SealedResponses?|ResponseCount)")
                .because("what was answered leaves as tallies only"));
    }

    @Test
    void letsOthersHandInAnswersOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("de.digicheck.response..")
                .should()
                .dependOnClassesThat(describe(
                        "inner parts of response",
                        type -> type.getPackageName().startsWith("de.digicheck.response")
                                && !OFFERED.contains(type.getSimpleName())))
                .because("keys, ids and stored responses are nobody else's business"));
    }

    @Test
    void letsNobodySeeTextsBeforeRedactionButTheRedactor() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("de.digicheck.release..")
                .and()
                .haveNameNotMatching(
                        "de\\.digicheck\\.idea\\.(Redacting.*|web\\.RedactionController.*|mongo\\.IdeaConfiguration)")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("de\\.digicheck\\.release\\.(TextBatch|BatchText|TextBatches|TextReleasing)")
                .because("free texts are read by others only after redaction"));
    }

    @Test
    void keepsRawTalliesBehindTheGate() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "de.digicheck.aggregation..",
                        "de.digicheck.release..",
                        "de.digicheck.cli..",
                        "de.digicheck.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.digicheck.aggregation..")
                .because("what follows the gate is computed from released figures only"));
    }

    @Test
    void letsTheCommandLineHandTalliesOnUnseen() {
        check(noClasses()
                .that()
                .resideInAnyPackage("de.digicheck.cli..", "de.digicheck.demo..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("de\\.digicheck\\.aggregation\\.\\w*(Tally|Estimate)")
                .because("only the gate looks into what was counted"));
    }

    @Test
    void releasesRawFiguresFromTheCommandLineOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("de.digicheck.cli..")
                .should()
                .callMethod(ReleasePolicy.class, "raw")
                .because("raw figures are for analysts who own the data"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("de.digicheck.release..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("de\\.digicheck\\.release\\.Raw.*")
                .because("there is one way to the raw policy, and it is watched"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ProductionClasses.ALL);
    }
}
