package de.digicheck.officecheck;

import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A check of one office (<i>DigiCheck</i>) as it stands.
 *
 * @param day of the talk; an office is checked again on another day
 * @param steps by key of the check field, 0 to {@value CheckField#HIGHEST}; one that is not answered is left out
 * @param texts by key of the topic; never blank
 * @param processes in the order in which they were named
 * @param lastProcess the highest id that was ever given; 0 before the first
 */
public record OfficeCheck(
        CheckId id,
        OrgUnitCode unit,
        LocalDate day,
        Map<String, Integer> steps,
        Map<String, String> texts,
        List<OfficeProcess> processes,
        int lastProcess) {

    public OfficeCheck {
        if (steps.values().stream().anyMatch(step -> step < 0 || step > CheckField.HIGHEST)) {
            throw new IllegalArgumentException("a step is outside 0 to " + CheckField.HIGHEST);
        }
        if (processes.stream().anyMatch(process -> process.id() < 1)) {
            throw new IllegalArgumentException("ids of processes begin with 1");
        }
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        processes = List.copyOf(processes);
    }

    /** A check that nobody has answered yet. */
    public static OfficeCheck empty(CheckId id, OrgUnitCode unit, LocalDate day) {
        return new OfficeCheck(id, unit, day, Map.of(), Map.of(), List.of(), 0);
    }

    /** A process by its id. */
    public Optional<OfficeProcess> findProcess(int process) {
        return processes.stream().filter(one -> one.id() == process).findFirst();
    }

    /** The same with other steps. */
    public OfficeCheck withSteps(Map<String, Integer> others) {
        return new OfficeCheck(id, unit, day, others, texts, processes, lastProcess);
    }

    /** The same with other texts. */
    public OfficeCheck withTexts(Map<String, String> others) {
        return new OfficeCheck(id, unit, day, steps, others, processes, lastProcess);
    }

    /** The same with a process: in the place of the one with its id, else as the last one. */
    public OfficeCheck withProcess(OfficeProcess process) {
        List<OfficeProcess> others = new ArrayList<>(processes);
        others.replaceAll(one -> one.id() == process.id() ? process : one);
        if (findProcess(process.id()).isEmpty()) {
            others.add(process);
        }
        return new OfficeCheck(id, unit, day, steps, texts, others, Math.max(lastProcess, process.id()));
    }

    /** The same without a process. */
    public OfficeCheck withoutProcess(int process) {
        List<OfficeProcess> others =
                processes.stream().filter(one -> one.id() != process).toList();
        return new OfficeCheck(id, unit, day, steps, texts, others, lastProcess);
    }
}
