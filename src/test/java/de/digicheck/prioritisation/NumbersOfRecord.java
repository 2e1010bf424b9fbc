package de.digicheck.prioritisation;

import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All numbers in a ranked project, and those of a sentence that are none of them. */
final class NumbersOfRecord {

    private static final Pattern QUOTED = Pattern.compile("„[^“]*“|“[^”]*”");
    private static final Pattern NUMBER = Pattern.compile("(−?)(\\d[\\d.,]*\\d|\\d)(\\u00a0?%)?");

    private final List<Double> numbers = new ArrayList<>();

    private NumbersOfRecord() {}

    static NumbersOfRecord of(RankedProject project) {
        NumbersOfRecord all = new NumbersOfRecord();
        all.add(project);
        project.contributions().forEach(contribution -> all.add(contribution.points()));
        project.removedNeed().forEach(need -> all.add(need.removed()));
        return all;
    }

    /** Numbers of a sentence, outside quoted names, that are no rounding of a number here. */
    List<String> strangersIn(String sentence, Language language) {
        List<String> strangers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(QUOTED.matcher(sentence).replaceAll(""));
        while (matcher.find()) {
            BigDecimal shown = parse(matcher.group(2), language);
            BigDecimal signed = matcher.group(1).isEmpty() ? shown : shown.negate();
            int scale = matcher.group(3) == null ? 1 : 100;
            if (numbers.stream()
                    .noneMatch(
                            number -> rounds(BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(scale)), signed))) {
                strangers.add(matcher.group());
            }
        }
        return strangers;
    }

    private static boolean rounds(BigDecimal number, BigDecimal shown) {
        return number.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    private static BigDecimal parse(String text, Language language) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language.locale());
        format.setParseBigDecimal(true);
        try {
            return (BigDecimal) format.parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private void add(Object value) {
        if (value instanceof Euro amount) {
            numbers.add(amount.amount().doubleValue());
        } else if (value instanceof Number number) {
            numbers.add(number.doubleValue());
        } else if (value instanceof OptionalDouble number) {
            number.ifPresent(numbers::add);
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(some -> numbers.add((double) some));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value instanceof Record record && !(value instanceof SurveyFigure)) {
            components(record).forEach(this::add);
        }
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}
