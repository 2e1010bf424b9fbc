package de.digicheck.officecheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a member of the team adds to a check. It answers what is open and adds to what has been said; nothing that is there is
 * changed.
 *
 * @param name of who adds, as typed: a name or a function; never blank
 * @param day on which it is added
 * @param steps by key of the check field
 * @param texts by key of the topic; never blank
 * @param process one that is new; its id does not count
 */
public record Addition(
        String name,
        LocalDate day,
        Map<String, Integer> steps,
        Map<String, String> texts,
        Optional<OfficeProcess> process) {

    public Addition {
        steps = Map.copyOf(steps);
        texts = Map.copyOf(texts);
    }

    /** Tells whether nothing is said. */
    public boolean isEmpty() {
        return steps.isEmpty() && texts.isEmpty() && process.isEmpty();
    }

    /** Check fields that are answered otherwise already, with the step that stands. */
    public Map<String, Integer> contradicted(OfficeCheck check) {
        return steps.entrySet().stream()
                .filter(said -> !said.getValue().equals(check.steps().getOrDefault(said.getKey(), said.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(Function.identity(), check.steps()::get));
    }

    /** The check with it; each text below what was said before, with name and day. */
    public OfficeCheck to(OfficeCheck check) {
        Map<String, Integer> allSteps = new TreeMap<>(steps);
        allSteps.putAll(check.steps());
        Map<String, String> allTexts = new TreeMap<>(check.texts());
        texts.forEach((topic, text) -> allTexts.put(topic, added(check, topic)));
        OfficeCheck more = check.withSteps(allSteps).withTexts(allTexts);
        return process.map(one -> more.withProcess(one.withId(check.lastProcess() + 1)))
                .orElse(more);
    }

    /** What stands under a topic with what is added to it. */
    public String added(OfficeCheck check, String topic) {
        String before = check.texts().getOrDefault(topic, "");
        return (before.isEmpty() ? "" : before + "\n\n") + texts.get(topic) + "\n– " + name + ", " + day;
    }
}
