package de.digicheck.officecheck.web;

import de.digicheck.officecheck.Channel;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.Obstacle;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.officecheck.OfficeProcess.Flow;
import de.digicheck.officecheck.OfficeProcess.Volume;
import de.digicheck.officecheck.Quality;
import de.digicheck.officecheck.WantedChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One process of the inventory.
 *
 * @param process its id; 0 for a new one
 */
record ProcessSection(int process) implements CheckSection {

    private static final int LONGEST_NAME = 200;
    private static final String NAME = "name";
    private static final String CASES = "faelle";
    private static final String MINUTES = "minuten";
    private static final String BREAKS = "brueche";
    private static final String IN = "eingang";
    private static final String OUT = "ausgang";
    private static final String PAYMENT = "gebuehr";
    private static final String APPLICATIONS = "programme";
    private static final String CHANGE = "wunsch";
    private static final String OBSTACLES = "hindernis";
    private static final String NOTE = "notiz";
    private static final String YES = "ja";
    private static final Map<String, Integer> LIMITS = limits();

    private static Map<String, Integer> limits() {
        Map<String, Integer> limits = new LinkedHashMap<>();
        limits.put(CASES, 10_000_000);
        limits.put(MINUTES, 100_000);
        limits.put(BREAKS, 100);
        return limits;
    }

    @Override
    public String address() {
        return process == 0 ? "neu" : String.valueOf(process);
    }

    @Override
    public String title(Words words) {
        return words.text(process == 0 ? "process.new" : "process.edit");
    }

    @Override
    public Typed of(OfficeCheck check) {
        return check.findProcess(process).map(ProcessSection::typed).orElseGet(Typed::new);
    }

    private static Typed typed(OfficeProcess process) {
        Typed typed = new Typed();
        typed.add(NAME, process.name());
        add(typed, CASES, process.volume().cases());
        add(typed, MINUTES, process.volume().minutes());
        add(typed, BREAKS, process.flow().mediaBreaks());
        add(typed, IN, process.flow().in());
        add(typed, OUT, process.flow().out());
        if (process.flow().payment()) {
            typed.add(PAYMENT, YES);
        }
        typed.add(APPLICATIONS, process.applications());
        process.ratings().forEach((quality, rating) -> typed.add(rating(quality), String.valueOf(rating)));
        process.change().ifPresent(change -> typed.add(CHANGE, change.name()));
        add(typed, OBSTACLES, process.obstacles());
        typed.add(NOTE, process.note());
        return typed;
    }

    private static void add(Typed typed, String name, OptionalInt count) {
        count.ifPresent(number -> typed.add(name, String.valueOf(number)));
    }

    private static void add(Typed typed, String name, Collection<? extends Enum<?>> values) {
        values.stream().sorted().forEach(value -> typed.add(name, value.name()));
    }

    private static String rating(Quality quality) {
        return "guete." + quality.name();
    }

    @Override
    public List<Question> questions(Typed typed, Typed stored, Words words) {
        Controls controls = new Controls(typed, stored, words);
        List<Question> questions = new ArrayList<>();
        questions.add(text(controls, NAME, "text"));
        LIMITS.keySet().forEach(name -> questions.add(text(controls, name, "number")));
        questions.add(choice(controls, IN, "choices", words(Channel.values(), words)));
        questions.add(choice(controls, OUT, "choices", words(Channel.values(), words)));
        questions.add(choice(controls, PAYMENT, "choices", Map.of(YES, words.text("process.gebuehr.yes"))));
        questions.add(text(controls, APPLICATIONS, "area"));
        for (Quality quality : Quality.values()) {
            questions.add(
                    controls.choice(rating(quality), "scale", words.word(quality), Optional.empty(), ratings(words)));
        }
        questions.add(choice(controls, CHANGE, "choice", changes(words)));
        questions.add(choice(controls, OBSTACLES, "choices", words(Obstacle.values(), words)));
        questions.add(text(controls, NOTE, "area"));
        return questions;
    }

    private static Question text(Controls controls, String name, String kind) {
        return controls.text(name, kind, label(name, controls.words()), hint(name, controls.words()));
    }

    private static Question choice(Controls controls, String name, String kind, Map<String, String> answers) {
        return controls.choice(name, kind, label(name, controls.words()), hint(name, controls.words()), answers);
    }

    private static String label(String name, Words words) {
        return words.text("process." + name);
    }

    private static Optional<String> hint(String name, Words words) {
        return Optional.of(words.text("process." + name + ".hint")).filter(text -> !text.isEmpty());
    }

    private static Map<String, String> words(Enum<?>[] values, Words words) {
        Map<String, String> answers = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> answers.put(value.name(), words.word(value)));
        return answers;
    }

    private static Map<String, String> ratings(Words words) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int rating = 0; rating <= CheckField.HIGHEST; rating++) {
            answers.put(String.valueOf(rating), words.text("rating." + rating));
        }
        answers.put("", words.text("step.open"));
        return answers;
    }

    private static Map<String, String> changes(Words words) {
        Map<String, String> answers = words(WantedChange.values(), words);
        answers.put("", words.text("step.open"));
        return answers;
    }

    @Override
    public List<FormError> errors(Typed typed, Words words) {
        List<FormError> errors = new ArrayList<>();
        if (typed.get(NAME).isEmpty()) {
            errors.add(error(NAME, words.text("error.name"), words));
        }
        check(typed, NAME, LONGEST_NAME, words, errors);
        check(typed, APPLICATIONS, TopicsSection.LONGEST, words, errors);
        check(typed, NOTE, TopicsSection.LONGEST, words, errors);
        LIMITS.forEach((name, most) -> {
            OptionalInt number = typed.number(name);
            if (!typed.get(name).isEmpty() && (number.isEmpty() || number.getAsInt() > most)) {
                errors.add(error(name, words.text("error.number", most), words));
            }
        });
        return errors;
    }

    private static void check(Typed typed, String name, int longest, Words words, List<FormError> errors) {
        if (typed.get(name).length() > longest) {
            errors.add(error(name, words.text("error.long", longest), words));
        }
    }

    private static FormError error(String name, String text, Words words) {
        return new FormError("frage-" + name, label(name, words) + ": " + text);
    }

    @Override
    public OfficeCheck apply(OfficeCheck check, Typed typed) {
        int id = process == 0 ? check.lastProcess() + 1 : process;
        return check.withProcess(new OfficeProcess(
                id,
                typed.get(NAME),
                new Volume(typed.number(CASES), typed.number(MINUTES)),
                new Flow(
                        chosen(typed, IN, Channel.values()),
                        chosen(typed, OUT, Channel.values()),
                        typed.number(BREAKS),
                        typed.all(PAYMENT).contains(YES)),
                typed.get(APPLICATIONS),
                ratings(typed),
                chosen(typed, CHANGE, WantedChange.values()).stream().findFirst(),
                chosen(typed, OBSTACLES, Obstacle.values()),
                typed.get(NOTE)));
    }

    private static Map<Quality, Integer> ratings(Typed typed) {
        Map<Quality, Integer> ratings = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            OptionalInt rating = typed.number(rating(quality));
            if (rating.isPresent() && rating.getAsInt() <= CheckField.HIGHEST) {
                ratings.put(quality, rating.getAsInt());
            }
        }
        return ratings;
    }

    /** Those of some constants that are chosen; other words are none of the page's. */
    private static <T extends Enum<T>> Set<T> chosen(Typed typed, String name, T[] values) {
        Set<String> names = typed.all(name);
        return Arrays.stream(values)
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toSet());
    }
}
