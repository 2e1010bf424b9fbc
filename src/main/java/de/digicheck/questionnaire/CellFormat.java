package de.digicheck.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the answers of one column are written, and which are allowed. */
public sealed interface CellFormat {

    /** The cell of a text; {@link Cell#INVALID} when the text is no answer here. */
    long parse(String text);

    /** The code of a cell as it is written; the cell holds a code. */
    String code(long cell);

    /** The number that is scored; the cell holds a code. */
    default double value(long cell) {
        return cell;
    }

    /** What is allowed, in words for a finding. */
    String allowed();

    /** The format of a question that is answered in one column; of a matrix, that of each row. */
    static Optional<CellFormat> of(Question question) {
        if (question instanceof Question.Likert likert) {
            return Optional.of(of(likert.scale()));
        }
        if (question instanceof Question.Matrix matrix) {
            return Optional.of(of(matrix.scale()));
        }
        if (question instanceof Question.SingleChoice choice) {
            return Optional.of(new OptionKeys(
                    choice.options().stream().map(Question.Option::key).toList()));
        }
        if (question instanceof Question.NumberQuestion number) {
            return Optional.of(new Decimal(number.min(), number.max()));
        }
        if (question instanceof Question.FreeText text) {
            return Optional.of(new Text(text.maxLength()));
        }
        return question instanceof Question.YesNo ? Optional.of(new YesOrNo()) : Optional.empty();
    }

    /** The format of an answer on a scale. */
    static CellFormat of(AnswerScale scale) {
        return new ScaleCodes(scale.lo(), scale.hi(), scale.dontKnow(), scale.notApplicable());
    }

    private static long special(String text, boolean dontKnow, boolean notApplicable) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        if (dontKnow && text.equals(Cell.DONT_KNOW_TEXT)) {
            return Cell.DONT_KNOW;
        }
        return notApplicable && text.equals(Cell.NOT_APPLICABLE_TEXT) ? Cell.NOT_APPLICABLE : Cell.INVALID;
    }

    /** Whole numbers of an answer scale. */
    record ScaleCodes(int lo, int hi, boolean dontKnow, boolean notApplicable) implements CellFormat {

        /** One way to write each code: ASCII digits, no plus sign, no leading zeros, no minus zero. */
        private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,9}");

        @Override
        public long parse(String text) {
            if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
                return within(text.charAt(0) - '0');
            }
            long special = special(text, dontKnow, notApplicable);
            if (special != Cell.INVALID) {
                return special;
            }
            return WHOLE_NUMBER.matcher(text).matches() ? within(Long.parseLong(text)) : Cell.INVALID;
        }

        private long within(long code) {
            return code >= lo && code <= hi ? code : Cell.INVALID;
        }

        @Override
        public String code(long cell) {
            return Long.toString(cell);
        }

        @Override
        public String allowed() {
            return lo + ".." + hi + (dontKnow ? ", dk" : "") + (notApplicable ? ", na" : "") + " or blank";
        }
    }

    /** One of several option keys; the cell is its index. */
    record OptionKeys(List<String> keys) implements CellFormat {

        public OptionKeys {
            keys = List.copyOf(keys);
        }

        @Override
        public long parse(String text) {
            int index = keys.indexOf(text);
            return index >= 0 ? index : special(text, true, true);
        }

        @Override
        public String code(long cell) {
            return keys.get((int) cell);
        }

        @Override
        public String allowed() {
            return String.join(", ", keys) + ", dk, na or blank";
        }
    }

    /** Yes (1) or no (0). */
    record YesOrNo() implements CellFormat {

        @Override
        public long parse(String text) {
            return switch (text) {
                case "yes" -> 1;
                case "no" -> 0;
                default -> special(text, true, true);
            };
        }

        @Override
        public String code(long cell) {
            return cell == 1 ? "yes" : "no";
        }

        @Override
        public String allowed() {
            return "yes, no, dk, na or blank";
        }
    }

    /** Whether an option of multiple choice was chosen (1) or not (0). */
    record Chosen() implements CellFormat {

        @Override
        public long parse(String text) {
            return switch (text) {
                case "1" -> 1;
                case "0" -> 0;
                default -> special(text, true, true);
            };
        }

        @Override
        public String code(long cell) {
            return Long.toString(cell);
        }

        @Override
        public String allowed() {
            return "1, 0, dk, na or blank";
        }
    }

    /** Rank of an option, 1 = first. */
    record Rank(int top) implements CellFormat {

        @Override
        public long parse(String text) {
            return new ScaleCodes(1, top, true, true).parse(text);
        }

        @Override
        public String code(long cell) {
            return Long.toString(cell);
        }

        @Override
        public String allowed() {
            return "1.." + top + ", dk, na or blank";
        }
    }

    /** A number with at most six decimals; the cell is the number times a million. */
    record Decimal(BigDecimal min, BigDecimal max) implements CellFormat {

        private static final int DECIMALS = 6;

        /** ASCII digits with a point, no exponent; more digits than a limit of a question can have. */
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1," + DECIMALS + "})?");

        @Override
        public long parse(String text) {
            long special = special(text, true, true);
            if (special != Cell.INVALID) {
                return special;
            }
            if (!NUMBER.matcher(text).matches()) {
                return Cell.INVALID;
            }
            BigDecimal number = new BigDecimal(text);
            boolean inRange = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
            return inRange ? number.movePointRight(DECIMALS).longValueExact() : Cell.INVALID;
        }

        @Override
        public String code(long cell) {
            return BigDecimal.valueOf(cell, DECIMALS).stripTrailingZeros().toPlainString();
        }

        @Override
        public double value(long cell) {
            return BigDecimal.valueOf(cell, DECIMALS).doubleValue();
        }

        @Override
        public String allowed() {
            return "a number from " + min.toPlainString() + " to " + max.toPlainString()
                    + " with a point and at most six decimals, dk, na or blank";
        }
    }

    /** A free text; the cell only tells that there is one. */
    record Text(int maxLength) implements CellFormat {

        @Override
        public long parse(String text) {
            if (text.isBlank()) {
                return Cell.BLANK;
            }
            return text.codePointCount(0, text.length()) <= maxLength ? 1 : Cell.INVALID;
        }

        @Override
        public String code(long cell) {
            return "text";
        }

        @Override
        public String allowed() {
            return "a text of at most " + maxLength + " characters";
        }
    }
}
