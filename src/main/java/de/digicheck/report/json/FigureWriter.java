package de.digicheck.report.json;

import de.digicheck.release.Distribution;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes figures, texts and objects as the contract spells them. */
final class FigureWriter {

    private final JsonGenerator json;

    FigureWriter(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    void object(String name, Runnable content) {
        json.writeName(name);
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    /** Lists of keys. */
    void lists(String name, List<? extends List<?>> lists) {
        json.writeName(name);
        json.writeStartArray();
        for (List<?> keys : lists) {
            json.writeStartArray();
            keys.forEach(key -> json.writeString(key.toString()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** A figure that is 1 or 0, as a truth value. */
    void flag(String name, Figure figure) {
        if (figure.value().isPresent()) {
            json.writeBooleanProperty(name, figure.value().getAsDouble() > 0);
        } else {
            figure(name, figure);
        }
    }

    void figure(String name, Figure figure) {
        json.writeName(name);
        figure(figure, false);
    }

    void count(String name, Figure figure) {
        json.writeName(name);
        figure(figure, true);
    }

    void interval(String name, IntervalFigure interval) {
        json.writeName(name);
        if (interval.lower() instanceof Withheld withheld) {
            withheld(withheld);
        } else if (interval.isDefined()) {
            json.writeStartArray();
            figure(interval.lower(), false);
            figure(interval.upper(), false);
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }

    void distribution(String name, Distribution distribution) {
        json.writeName(name);
        if (distribution.withheld().isPresent()) {
            withheld(distribution.withheld().get());
            return;
        }
        json.writeStartObject();
        distribution.shares().forEach(this::figure);
        json.writeEndObject();
    }

    void keys(String name, List<?> keys) {
        json.writeName(name);
        json.writeStartArray();
        keys.forEach(key -> json.writeString(key.toString()));
        json.writeEndArray();
    }

    <T> void objects(String name, List<T> elements, Consumer<T> content) {
        json.writeName(name);
        json.writeStartArray();
        for (T element : elements) {
            json.writeStartObject();
            content.accept(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void number(String name, OptionalDouble number) {
        json.writeName(name);
        number.ifPresentOrElse(value -> number(value, false), json::writeNull);
    }

    void number(String name, double number) {
        json.writeName(name);
        number(number, false);
    }

    void number(String name, OptionalInt number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    void euro(String name, Optional<Euro> amount) {
        json.writeName(name);
        amount.ifPresentOrElse(euro -> json.writeNumber(euro.shortest()), json::writeNull);
    }

    void text(String name, LocalizedText text) {
        json.writeName(name);
        text(text);
    }

    void text(LocalizedText text) {
        json.writeStartObject();
        text.texts().forEach((language, words) -> json.writeStringProperty(language.tag(), words));
        json.writeEndObject();
    }

    void optional(String name, Optional<String> word) {
        json.writeName(name);
        word.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private void figure(Figure figure, boolean count) {
        if (figure instanceof Withheld withheld) {
            withheld(withheld);
        } else if (figure instanceof Reported reported) {
            reported(reported, count);
        }
    }

    private void withheld(Withheld withheld) {
        json.writeStartObject();
        json.writeStringProperty("withheld", withheld.reason().word());
        json.writeEndObject();
    }

    private void reported(Reported reported, boolean count) {
        if (reported.value().isEmpty()) {
            json.writeNull();
            return;
        }
        double value = reported.value().getAsDouble();
        switch (reported.bound()) {
            case EXACT -> number(value, count);
            case AT_LEAST -> bound("atLeast", value, count);
            case AT_MOST -> bound("atMost", value, count);
        }
    }

    private void bound(String name, double value, boolean count) {
        json.writeStartObject();
        json.writeName(name);
        number(value, count);
        json.writeEndObject();
    }

    /** A count as a whole number; else the shortest decimal that reads back as the same double, −0 as 0. */
    private void number(double value, boolean count) {
        if (count && value == Math.rint(value)) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value + 0.0);
        }
    }
}
