package de.digicheck.roadmap.search;

import de.digicheck.roadmap.Candidate;
import de.digicheck.roadmap.PortfolioProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What projects have to do with each other, by their numbers. */
final class Relations {

    private final PortfolioProblem problem;
    private final Map<String, Integer> numbers = new HashMap<>();

    Relations(PortfolioProblem problem, List<String> keys) {
        this.problem = problem;
        for (int i = 0; i < keys.size(); i++) {
            numbers.put(keys.get(i), i);
        }
    }

    List<int[]> prerequisites() {
        List<int[]> links = new ArrayList<>();
        for (Candidate candidate : problem.candidates()) {
            for (String required : candidate.requires()) {
                int lag = problem.lag(problem.find(required).orElseThrow());
                links.add(new int[] {number(candidate.key()), number(required), lag});
            }
        }
        return links;
    }

    List<int[]> exclusions() {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (Candidate candidate : problem.candidates()) {
            for (String excluded : candidate.excludes()) {
                int one = number(candidate.key());
                int other = number(excluded);
                if (one != other) {
                    pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
                }
            }
        }
        return pairs.stream().map(pair -> new int[] {pair.get(0), pair.get(1)}).toList();
    }

    /** Neighbours in each group of projects that nobody can tell apart but by their keys. */
    List<int[]> twins() {
        Map<Object, Integer> last = new HashMap<>();
        List<int[]> twins = new ArrayList<>();
        for (Candidate candidate : problem.candidates()) {
            Integer before = last.put(nature(candidate), number(candidate.key()));
            if (before != null) {
                twins.add(new int[] {before, number(candidate.key())});
            }
        }
        return twins;
    }

    private Object nature(Candidate candidate) {
        String key = candidate.key();
        Set<String> excluded = new TreeSet<>(candidate.excludes());
        problem.candidates().stream()
                .filter(other -> other.excludes().contains(key))
                .forEach(other -> excluded.add(other.key()));
        Set<String> dependants = problem.candidates().stream()
                .filter(other -> other.requires().contains(key))
                .map(Candidate::key)
                .collect(Collectors.toSet());
        List<Map<String, Long>> saturated = problem.saturations().stream()
                .filter(saturation -> saturation.removed().containsKey(key))
                .map(saturation -> Map.of(
                        problem.saturations().indexOf(saturation) + "",
                        saturation.removed().getOrDefault(key, 0L)))
                .toList();
        return List.of(
                candidate.value(),
                candidate.cost(),
                candidate.demands(),
                candidate.timing(),
                candidate.mandatory(),
                candidate.requires(),
                List.of(excluded, dependants, saturated));
    }

    private int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no project " + key);
        }
        return number;
    }
}
