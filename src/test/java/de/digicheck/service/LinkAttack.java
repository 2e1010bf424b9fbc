package de.digicheck.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Somebody who wants to know which answers are whose. Knows every order in which people appear somewhere, and every order
 * in which rows appear somewhere, and guesses within a part: the i-th person of an order gave the i-th row of another.
 */
final class LinkAttack {

    /** So rarely is a guess by chance taken for a success, over all pairs of orders. */
    static final double CHANCE = 1e-9;

    private final List<Person> people;
    private final List<Row> rows;
    private final Map<String, ToLongFunction<Person>> ordersOfPeople = new LinkedHashMap<>();
    private final Map<String, ToLongFunction<Row>> ordersOfRows = new LinkedHashMap<>();
    private final Random random = new Random(5);

    /** Somebody who was invited, as the lists of codes and addresses know it. */
    record Person(int number, String part, String code) {}

    /**
     * Answers that are stored.
     *
     * @param truth number of the person who gave them, which the attacker does not see
     */
    record Row(String part, String id, long place, int truth, int answered) {}

    /** How often a pair of orders was right, and how probable so many are by guessing. */
    record Outcome(String orders, int hits, int guesses, double chance) {

        boolean isSuccess(int tried) {
            return chance < CHANCE / tried;
        }
    }

    LinkAttack(List<Person> people, List<Row> rows) {
        this.people = List.copyOf(people);
        this.rows = List.copyOf(rows);
    }

    LinkAttack people(String name, ToLongFunction<Person> order) {
        ordersOfPeople.put(name, order);
        return this;
    }

    LinkAttack rows(String name, ToLongFunction<Row> order) {
        ordersOfRows.put(name, order);
        return this;
    }

    /** Every pair of orders, forwards and backwards. */
    List<Outcome> tryAll() {
        List<Outcome> outcomes = new ArrayList<>();
        ordersOfPeople.forEach((one, ofPeople) -> ordersOfRows.forEach((other, ofRows) -> {
            outcomes.add(attempt(one + " = " + other, ofPeople, ofRows));
            outcomes.add(attempt(one + " = " + other + ", backwards", ofPeople, row -> -ofRows.applyAsLong(row)));
        }));
        return outcomes;
    }

    /** The pairs that did better than guessing. */
    List<Outcome> successes() {
        List<Outcome> all = tryAll();
        return all.stream().filter(outcome -> outcome.isSuccess(all.size())).toList();
    }

    private Outcome attempt(String name, ToLongFunction<Person> ofPeople, ToLongFunction<Row> ofRows) {
        Map<String, List<Person>> parts = sorted(people, Person::part, ofPeople);
        Map<String, List<Row>> guessed = sorted(rows, Row::part, ofRows);
        int hits = 0;
        int smallest = Integer.MAX_VALUE;
        for (Map.Entry<String, List<Person>> part : parts.entrySet()) {
            List<Row> own = guessed.getOrDefault(part.getKey(), List.of());
            int size = Math.min(own.size(), part.getValue().size());
            smallest = Math.min(smallest, size);
            for (int i = 0; i < size; i++) {
                hits += own.get(i).truth() == part.getValue().get(i).number() ? 1 : 0;
            }
        }
        return new Outcome(name, hits, people.size(), chance(hits, people.size(), 1.0 / smallest));
    }

    /** Probability of so many hits, or more, when each guess is right with a probability. */
    static double chance(int hits, int guesses, double probability) {
        return BinomialDistribution.of(guesses, probability).survivalProbability(hits - 1);
    }

    /** Where an order does not decide, chance does, not the order in which they came. */
    private <T> Map<String, List<T>> sorted(
            List<T> all, java.util.function.Function<T, String> part, ToLongFunction<T> order) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparingLong(order));
        return shuffled.stream().collect(Collectors.groupingBy(part, HashMap::new, Collectors.toList()));
    }
}
