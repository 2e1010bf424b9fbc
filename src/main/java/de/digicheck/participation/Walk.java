package de.digicheck.participation;

import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads through the pages of a form. Remembers nothing: every move says where it starts. */
public final class Walk {

    /** The last page, instead of the number of a step. */
    public static final String CHECK = "check";

    private static final Pattern GO = Pattern.compile("go-([1-9][0-9]{0,3})");
    private static final Pattern STEP = Pattern.compile("[1-9][0-9]{0,3}");

    private final AnswerForm form;
    private final Steps steps;

    public Walk(AnswerForm form) {
        this.form = form;
        this.steps = new Steps(form);
    }

    /**
     * A page that was sent.
     *
     * @param step its number, or {@link #CHECK}
     * @param action the button: {@code next}, {@code back}, {@code stay}, {@code submit}, {@code go-} and a step
     * @param returning whether the page leads back to the last one
     * @param sent controls and their values
     */
    public record Sent(String step, String action, boolean returning, Map<String, List<String>> sent) {

        public Sent {
            sent = Map.copyOf(sent);
        }
    }

    /** The steps of the form. */
    public Steps steps() {
        return steps;
    }

    /** The first page. */
    public Move start(Journey journey) {
        Reading reading = read(journey);
        return forward(journey, reading, 0);
    }

    /** The page where somebody has stopped; the next one where it is not shown any more. */
    public Move resume(Draft draft) {
        Reading reading = read(draft.journey());
        return draft.step() == 0
                ? new Move.Check(draft.journey(), reading)
                : forward(draft.journey(), reading, draft.step() - 1);
    }

    /** What follows on a page; nothing when there is no such page or button. */
    public Optional<Move> move(Journey before, Sent page) {
        if (page.step().equals(CHECK)) {
            return press(before, before, 0, page);
        }
        if (page.step().isEmpty() && page.action().equals("start")) {
            return Optional.of(start(before));
        }
        if (!STEP.matcher(page.step()).matches() || !steps.has(Integer.parseInt(page.step()))) {
            return Optional.empty();
        }
        int step = Integer.parseInt(page.step());
        if (page.action().equals("continue")) {
            return Optional.of(resume(new Draft(before, step)));
        }
        Journey now = before.with(steps.merge(step, before.entries(), page.sent(), read(before)));
        return press(before, now, step, page);
    }

    private Optional<Move> press(Journey before, Journey now, int step, Sent page) {
        Reading reading = read(now);
        return switch (page.action()) {
            case "next" -> Optional.of(step == 0 ? new Move.Check(now, reading) : next(before, now, step, page));
            case "back" -> Optional.of(back(now, reading, step));
            case "stay" -> Optional.of(step == 0 ? new Move.Check(now, reading) : show(now, reading, step, page));
            case "continue" -> Optional.of(new Move.Check(now, reading));
            case "save" -> Optional.of(new Move.Save(now, reading, step));
            case "submit" -> Optional.of(submit(now, reading));
            default -> go(now, reading, page.action());
        };
    }

    private static Move show(Journey journey, Reading reading, int step, Sent page) {
        return new Move.Show(journey, reading, step, List.of(), Set.of(), page.returning());
    }

    private Move next(Journey before, Journey now, int step, Sent page) {
        Reading reading = read(now);
        Set<ItemKey> added = steps.added(step, read(before), reading);
        List<Violation> errors = steps.violations(step, reading).stream()
                .filter(error -> !added.contains(new ItemKey(error.item())))
                .toList();
        if (!errors.isEmpty() || !added.isEmpty()) {
            return new Move.Show(now, reading, step, errors, added, page.returning());
        }
        return page.returning() ? new Move.Check(now, reading) : forward(now, reading, step);
    }

    private Move forward(Journey journey, Reading reading, int step) {
        OptionalInt next = steps.after(step, reading);
        return next.isPresent()
                ? new Move.Show(journey, reading, next.getAsInt(), List.of(), Set.of(), false)
                : new Move.Check(journey, reading);
    }

    private Move back(Journey journey, Reading reading, int step) {
        int from = step == 0 ? Integer.MAX_VALUE : step;
        OptionalInt previous = steps.before(from, reading);
        return previous.isPresent()
                ? new Move.Show(journey, reading, previous.getAsInt(), List.of(), Set.of(), false)
                : forward(journey, reading, 0);
    }

    private Move submit(Journey journey, Reading reading) {
        OptionalInt wrong = steps.firstWrong(reading);
        if (wrong.isEmpty()) {
            return new Move.Submit(journey, reading);
        }
        int step = wrong.getAsInt();
        return new Move.Show(journey, reading, step, steps.violations(step, reading), Set.of(), true);
    }

    private Optional<Move> go(Journey journey, Reading reading, String action) {
        Matcher matcher = GO.matcher(action);
        if (!matcher.matches() || !steps.has(Integer.parseInt(matcher.group(1)))) {
            return Optional.empty();
        }
        int step = Integer.parseInt(matcher.group(1));
        return Optional.of(new Move.Show(journey, reading, step, List.of(), Set.of(), true));
    }

    private Reading read(Journey journey) {
        return form.read(journey.entries(), journey.background());
    }
}
