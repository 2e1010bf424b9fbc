package de.digicheck.questionnaire;

import static de.digicheck.questionnaire.VisibilityRule.Comparison.AT_LEAST;
import static de.digicheck.questionnaire.VisibilityRule.Comparison.AT_MOST;
import static de.digicheck.questionnaire.VisibilityRule.Comparison.EQUALS;
import static de.digicheck.questionnaire.VisibilityRule.Comparison.INCLUDES;
import static de.digicheck.questionnaire.VisibilityRule.Truth.FALSE;
import static de.digicheck.questionnaire.VisibilityRule.Truth.TRUE;
import static de.digicheck.questionnaire.VisibilityRule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.VisibilityRule.All;
import de.digicheck.questionnaire.VisibilityRule.Any;
import de.digicheck.questionnaire.VisibilityRule.Comparison;
import de.digicheck.questionnaire.VisibilityRule.Not;
import de.digicheck.questionnaire.VisibilityRule.Truth;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityRuleTest {

    /** Answered 3 to i1, a and b to some; part and role are not known. */
    private static final VisibilityRule.Respondent ANONYMOUS = respondent(Optional.empty(), Optional.empty());

    private static VisibilityRule.Respondent respondent(Optional<Set<String>> kinds, Optional<RoleKey> role) {
        return new VisibilityRule.Respondent() {
            @Override
            public Optional<Set<String>> unitKinds() {
                return kinds;
            }

            @Override
            public Optional<RoleKey> role() {
                return role;
            }

            @Override
            public Set<String> codes(ItemKey item) {
                return switch (item.value()) {
                    case "i1" -> Set.of("3");
                    case "some" -> Set.of("a", "b");
                    case "unsure" -> Set.of("dk");
                    default -> Set.of();
                };
            }
        };
    }

    private static VisibilityRule with(Truth truth) {
        return switch (truth) {
            case TRUE -> new VisibilityRule.AnswerIs(new ItemKey("i1"), EQUALS, "3");
            case FALSE -> new VisibilityRule.AnswerIs(new ItemKey("i1"), EQUALS, "4");
            case UNKNOWN -> new VisibilityRule.RoleIn(Set.of(new RoleKey("lead")));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void joinsByKleenesLogicInEitherOrder(Truth one, Truth other, Truth all, Truth any) {
        List<VisibilityRule> rules = List.of(with(one), with(other));
        List<VisibilityRule> swapped = List.of(with(other), with(one));

        assertThat(new All(rules).test(ANONYMOUS)).isEqualTo(all);
        assertThat(new All(swapped).test(ANONYMOUS)).isEqualTo(all);
        assertThat(new Any(rules).test(ANONYMOUS)).isEqualTo(any);
        assertThat(new Any(swapped).test(ANONYMOUS)).isEqualTo(any);
    }

    @Test
    void turnsTruthRoundButNotTheUnknown() {
        assertThat(new Not(with(TRUE)).test(ANONYMOUS)).isEqualTo(FALSE);
        assertThat(new Not(with(FALSE)).test(ANONYMOUS)).isEqualTo(TRUE);
        assertThat(new Not(with(UNKNOWN)).test(ANONYMOUS)).isEqualTo(UNKNOWN);
    }

    @Test
    void showsUnlessSurelyFalse() {
        assertThat(with(TRUE).shows(ANONYMOUS)).isTrue();
        assertThat(with(UNKNOWN).shows(ANONYMOUS)).isTrue();
        assertThat(new Not(with(UNKNOWN)).shows(ANONYMOUS)).isTrue();
        assertThat(with(FALSE).shows(ANONYMOUS)).isFalse();
    }

    @Test
    void knowsRoleAndAllKindsOfAMergedPart() {
        VisibilityRule.Respondent lead =
                respondent(Optional.of(Set.of("office", "depot")), Optional.of(new RoleKey("lead")));

        assertThat(new VisibilityRule.RoleIn(Set.of(new RoleKey("lead"))).test(lead))
                .isEqualTo(TRUE);
        assertThat(new VisibilityRule.RoleIn(Set.of(new RoleKey("admin"))).test(lead))
                .isEqualTo(FALSE);
        assertThat(new VisibilityRule.UnitKindIn(Set.of("depot", "school")).test(lead))
                .isEqualTo(TRUE);
        assertThat(new VisibilityRule.UnitKindIn(Set.of("school")).test(lead)).isEqualTo(FALSE);
        assertThat(new VisibilityRule.UnitKindIn(Set.of("school")).test(ANONYMOUS))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "i1, EQUALS, 3, true",
        "i1, EQUALS, 3.0, true",
        "i1, AT_LEAST, 3, true",
        "i1, AT_LEAST, 4, false",
        "i1, AT_MOST, 3, true",
        "i1, AT_MOST, 2, false",
        "i1, AT_LEAST, dk, false",
        "unsure, EQUALS, dk, true",
        "unsure, AT_LEAST, 1, false",
        "some, INCLUDES, a, true",
        "some, INCLUDES, c, false",
        "some, EQUALS, a, false",
        "blank, EQUALS, '', false",
        "blank, AT_MOST, 5, false",
        "blank, INCLUDES, a, false"
    })
    void comparesAnswers(String item, Comparison comparison, String value, boolean expected) {
        VisibilityRule rule = new VisibilityRule.AnswerIs(new ItemKey(item), comparison, value);

        assertThat(rule.test(ANONYMOUS)).isEqualTo(Truth.of(expected));
    }

    @Test
    void includesEqualsOnlyWhatIsAlone() {
        assertThat(new VisibilityRule.AnswerIs(new ItemKey("i1"), INCLUDES, "3").test(ANONYMOUS))
                .isEqualTo(TRUE);
        assertThat(new VisibilityRule.AnswerIs(new ItemKey("some"), AT_LEAST, "1").test(ANONYMOUS))
                .isEqualTo(FALSE);
        assertThat(new VisibilityRule.AnswerIs(new ItemKey("some"), AT_MOST, "1").test(ANONYMOUS))
                .isEqualTo(FALSE);
    }
}
