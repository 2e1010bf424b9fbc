package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Visibility rule (<i>Filterfrage, Sprungregel</i>): when a section or question is shown. Role or unit kind may be
 * unknown; truth is then unknown (Kleene's three-valued logic), and what is not surely hidden is shown.
 */
public sealed interface VisibilityRule {

    /** What is known of a respondent while the rule is read. */
    interface Respondent {
        /** Kinds of the respondent's part, all of them when it is merged; empty when not known. */
        Optional<Set<String>> unitKinds();

        /** Role group; empty when not known. */
        Optional<RoleKey> role();

        /**
         * The codes given to an item: one for a single answer ({@code dk} and {@code na} included), several for multiple
         * choice and ranking, none when blank or not shown.
         */
        Set<String> codes(ItemKey item);
    }

    /** Truth with "unknown". */
    enum Truth {
        TRUE,
        FALSE,
        UNKNOWN;

        static Truth of(boolean value) {
            return value ? TRUE : FALSE;
        }
    }

    /** How an answer is compared. */
    enum Comparison {
        EQUALS,
        AT_LEAST,
        AT_MOST,
        INCLUDES
    }

    /** Whether the rule holds for a respondent. */
    Truth test(Respondent respondent);

    /** Tells whether something with this rule is shown: unless the rule is surely false. */
    default boolean shows(Respondent respondent) {
        return test(respondent) != Truth.FALSE;
    }

    /** The decisive truth if one rule has it, else unknown if one is, else the other truth. */
    private static Truth decide(List<VisibilityRule> rules, Respondent respondent, Truth decisive, Truth otherwise) {
        Truth truth = otherwise;
        for (VisibilityRule rule : rules) {
            Truth one = rule.test(respondent);
            if (one == decisive) {
                return decisive;
            }
            truth = one == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
        }
        return truth;
    }

    /** All of some rules. */
    record All(List<VisibilityRule> rules) implements VisibilityRule {

        public All {
            rules = List.copyOf(rules);
        }

        @Override
        public Truth test(Respondent respondent) {
            return decide(rules, respondent, Truth.FALSE, Truth.TRUE);
        }
    }

    /** At least one of some rules. */
    record Any(List<VisibilityRule> rules) implements VisibilityRule {

        public Any {
            rules = List.copyOf(rules);
        }

        @Override
        public Truth test(Respondent respondent) {
            return decide(rules, respondent, Truth.TRUE, Truth.FALSE);
        }
    }

    /** The opposite of a rule. */
    record Not(VisibilityRule rule) implements VisibilityRule {

        @Override
        public Truth test(Respondent respondent) {
            return switch (rule.test(respondent)) {
                case TRUE -> Truth.FALSE;
                case FALSE -> Truth.TRUE;
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    /** An earlier answer compared with a value; a blank answer never fulfils it. */
    record AnswerIs(ItemKey item, Comparison comparison, String value) implements VisibilityRule {

        @Override
        public Truth test(Respondent respondent) {
            Set<String> codes = respondent.codes(item);
            return Truth.of(comparison == Comparison.INCLUDES ? codes.contains(value) : compare(codes));
        }

        private boolean compare(Set<String> codes) {
            if (codes.size() != 1) {
                return false;
            }
            String code = codes.iterator().next();
            if (comparison == Comparison.EQUALS && code.equals(value)) {
                return true;
            }
            Optional<BigDecimal> left = number(code);
            Optional<BigDecimal> right = number(value);
            if (left.isEmpty() || right.isEmpty()) {
                return false;
            }
            int order = left.get().compareTo(right.get());
            return switch (comparison) {
                case EQUALS -> order == 0;
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case INCLUDES -> false;
            };
        }

        private static Optional<BigDecimal> number(String text) {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /** The respondent's part has one of some unit kinds. */
    record UnitKindIn(Set<String> kinds) implements VisibilityRule {

        public UnitKindIn {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Truth test(Respondent respondent) {
            return respondent
                    .unitKinds()
                    .map(own -> Truth.of(own.stream().anyMatch(kinds::contains)))
                    .orElse(Truth.UNKNOWN);
        }
    }

    /** The respondent has one of some role groups. */
    record RoleIn(Set<RoleKey> roles) implements VisibilityRule {

        public RoleIn {
            roles = Set.copyOf(roles);
        }

        @Override
        public Truth test(Respondent respondent) {
            return respondent.role().map(own -> Truth.of(roles.contains(own))).orElse(Truth.UNKNOWN);
        }
    }
}
