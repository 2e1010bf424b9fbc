package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.Clearance;
import de.digicheck.projectcatalogue.Conformity;
import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Reuse;
import de.digicheck.projectcatalogue.Safeguards.ProtectionNeed;
import de.digicheck.projectcatalogue.Word;
import de.digicheck.projectcatalogue.web.Control.Group;
import de.digicheck.projectcatalogue.web.Control.Kind;
import de.digicheck.projectcatalogue.web.Control.Option;
import de.digicheck.shared.FiscalYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of the sections of an outline. */
final class SectionForms {

    /** Fiscal years that a plan can be made for, this one included. */
    private static final int HORIZON = 6;

    private static final int LEAST_DEADLINES = 2;
    private static final List<String> USUAL_TEAMS = List.of("it", "organisation", "offices");
    private static final List<String> USUAL_APPROVALS = List.of("co-determination", "procurement", "council");

    private final Controls controls;
    private final OutlineWords words;
    private final FiscalYear thisYear;
    private final String key;

    /**
     * Forms that show a tree.
     *
     * @param thisYear the fiscal year from which on a plan can be made
     */
    SectionForms(OutlineWords words, Map<String, ?> tree, FiscalYear thisYear) {
        this.controls = new Controls(words, tree);
        this.words = words;
        this.thisYear = thisYear;
        this.key = TreeValues.text(tree, "key");
    }

    /** The controls of a section. */
    List<Group> of(OutlineSection section) {
        return switch (section) {
            case GENERAL -> general();
            case EFFECTS -> effects();
            case COST -> cost();
            case EFFORT -> effort();
            case DEPENDENCIES -> dependencies();
            case SAFEGUARDS -> safeguards();
            case CLEARANCE -> clearance();
            case ORGANISATIONAL -> organisational();
            case TECHNICAL ->
                List.of(group(
                        "technical",
                        controls.scale("technical.value", "technical"),
                        controls.of(Kind.AREA, "technical.reason", "rating.reason")));
        };
    }

    private Group group(String message, Control... members) {
        return new Group(
                words.text("outline.group." + message),
                words.findText("outline.group." + message + ".hint"),
                false,
                List.of(members));
    }

    private List<Group> general() {
        return List.of(group(
                "general",
                controls.of(Kind.TEXT, "label.de"),
                controls.of(Kind.TEXT, "label.en"),
                controls.of(Kind.AREA, "description.de"),
                controls.of(Kind.AREA, "description.en"),
                controls.select(
                        Kind.SELECT,
                        "status",
                        "status",
                        Arrays.stream(ProjectStatus.values())
                                .map(ProjectStatus::word)
                                .toList(),
                        word -> words.text("outline.status." + word)),
                controls.check("ongoing")));
    }

    private List<Group> effects() {
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                "goal",
                controls.select(Kind.SELECT, "goal", "goal", goals(), words::goal),
                controls.select(
                        Kind.SELECT,
                        "conformity.verdict",
                        "conformity.verdict",
                        words(Conformity.Verdict.values()),
                        word -> words.text("outline.value." + word)),
                controls.of(Kind.AREA, "conformity.reason")));
        groups.add(group(
                "units",
                controls.select(Kind.SELECT, "lead", "lead", units(), words::unit),
                controls.choices("reach", options("reach", units(), words::unit))));
        words.fields().list().forEach(field -> {
            String name = "effects." + field.key().value();
            groups.add(new Group(
                    field.label().in(words.language()),
                    Optional.empty(),
                    true,
                    List.of(
                            controls.select(
                                    Kind.STEP,
                                    name + ".effect",
                                    "effect",
                                    List.of("0.0", "0.1", "0.25", "0.5"),
                                    step -> words.text("outline.effect." + step)),
                            controls.of(Kind.LOCALIZED, name + ".reason", "effect.reason"))));
        });
        return groups;
    }

    private List<String> goals() {
        return words.fields().list().stream()
                .flatMap(field -> field.goals().stream())
                .map(goal -> goal.key().value())
                .toList();
    }

    private List<String> units() {
        return words.town().units().stream().map(unit -> unit.code().value()).toList();
    }

    private List<Option> options(String name, List<String> values, UnaryOperator<String> label) {
        List<String> chosen = TreeValues.list(controls.tree(), name);
        return values.stream()
                .map(value -> new Option(value, label.apply(value), chosen.contains(value)))
                .toList();
    }

    private List<Group> cost() {
        List<Group> groups = new ArrayList<>();
        groups.add(group(
                "whole",
                controls.of(Kind.NUMBER, "expenses.one-off"),
                controls.of(Kind.NUMBER, "expenses.yearly"),
                controls.of(Kind.NUMBER, "investments")));
        for (String year : years("costs.years")) {
            String name = "costs.years." + year + ".";
            List<Control> members = new ArrayList<>();
            Stream.of("one-off", "yearly", "investments", "depreciation-years", "grants", "savings", "personnel")
                    .forEach(amount -> members.add(controls.of(Kind.NUMBER, name + amount, "year." + amount)));
            members.add(controls.select(
                    Kind.SELECT,
                    name + "certainty",
                    "certainty",
                    words(CostCertainty.values()),
                    word -> words.text("outline.value." + word)));
            groups.add(new Group(words.text("outline.group.year", year), Optional.empty(), true, members));
        }
        groups.add(group("budget", controls.of(Kind.TEXT, "costs.product"), controls.of(Kind.TEXT, "costs.account")));
        return groups;
    }

    private SortedSet<String> years(String name) {
        SortedSet<String> years = new TreeSet<>(TreeValues.names(controls.tree(), name));
        IntStream.range(0, HORIZON)
                .forEach(later -> years.add(thisYear.plus(later).toString()));
        return years;
    }

    private List<Group> effort() {
        List<Group> groups = new ArrayList<>();
        Object whole = TreeValues.find(controls.tree(), "effort-days");
        List<Control> total = new ArrayList<>();
        if (whole == null || whole instanceof Map) {
            teams("effort-days").forEach(team -> total.add(days("effort-days." + team, team)));
        } else {
            total.add(controls.of(Kind.NUMBER, "effort-days"));
        }
        groups.add(group("effort", total.toArray(Control[]::new)));
        for (String year : years("effort-years")) {
            String name = "effort-years." + year;
            groups.add(new Group(
                    words.text("outline.group.effort-year", year),
                    Optional.empty(),
                    true,
                    teams(name).stream()
                            .map(team -> days(name + "." + team, team))
                            .toList()));
        }
        groups.add(group("time", controls.of(Kind.NUMBER, "months")));
        return groups;
    }

    private Control days(String name, String team) {
        return controls.labelled(Kind.NUMBER, name, words.word("team", team), Optional.empty());
    }

    private Set<String> teams(String name) {
        Set<String> teams = new LinkedHashSet<>(USUAL_TEAMS);
        words.projects().list().forEach(project -> project.means()
                .effort()
                .ifPresent(effort -> teams.addAll(effort.byTeam().keySet())));
        teams.addAll(TreeValues.names(controls.tree(), name));
        return teams;
    }

    private List<Group> dependencies() {
        List<String> others = words.projects().list().stream()
                .map(project -> project.key().value())
                .filter(other -> !other.equals(key))
                .toList();
        return List.of(
                group("requires", controls.choices("requires", options("requires", others, words::project))),
                group("excludes", controls.choices("excludes", options("excludes", others, words::project))),
                group(
                        "components",
                        controls.of(Kind.KEYS, "components"),
                        controls.select(
                                Kind.SELECT,
                                "reuse",
                                "reuse",
                                Arrays.stream(Reuse.values()).map(Reuse::word).toList(),
                                word -> words.text("outline.reuse." + word))));
    }

    private List<Group> safeguards() {
        List<Group> groups = new ArrayList<>();
        groups.add(group("law", controls.check("mandatory")));
        int rows = Math.max(
                LEAST_DEADLINES,
                TreeValues.objects(controls.tree(), "legal-deadlines").size() + 1);
        for (int i = 0; i < rows; i++) {
            String name = "legal-deadlines." + i + ".";
            groups.add(new Group(
                    words.text("outline.group.deadline", i + 1),
                    Optional.empty(),
                    true,
                    List.of(
                            controls.of(Kind.DATE, name + "day", "deadline.day"),
                            controls.of(Kind.TEXT, name + "what", "deadline.what"),
                            controls.of(Kind.TEXT, name + "source", "deadline.source"))));
        }
        groups.add(group(
                "protection",
                controls.select(
                        Kind.SELECT,
                        "protection.need",
                        "protection.need",
                        words(ProtectionNeed.values()),
                        word -> words.text("outline.value." + word)),
                controls.of(Kind.DATE, "protection.day", "dated.day")));
        groups.add(group(
                "security-opinion",
                controls.of(Kind.AREA, "security-opinion.text"),
                controls.of(Kind.DATE, "security-opinion.day", "dated.day")));
        groups.add(group(
                "impact-assessment",
                controls.decision("impact-assessment.needed"),
                controls.of(Kind.DATE, "impact-assessment.day", "dated.day")));
        return groups;
    }

    private List<Group> clearance() {
        List<Group> groups = new ArrayList<>();
        Map<String, Map<?, ?>> known = ApprovalRows.byKind(controls.tree());
        Set<String> kinds = new LinkedHashSet<>(USUAL_APPROVALS);
        kinds.addAll(known.keySet());
        for (String kind : kinds) {
            groups.add(new Group(
                    words.word("approval", kind),
                    Optional.empty(),
                    false,
                    new ApprovalRows(controls).of(kind, Optional.ofNullable(known.get(kind)))));
        }
        groups.add(group(
                "funding",
                controls.select(
                        Kind.SELECT,
                        "funding",
                        "funding",
                        words(Clearance.FundingStatus.values()),
                        word -> words.text("outline.funding." + word))));
        return groups;
    }

    private List<Group> organisational() {
        return List.of(
                group(
                        "organisational",
                        controls.scale("organisational.value", "organisational"),
                        controls.of(Kind.AREA, "organisational.reason", "rating.reason")),
                group(
                        "criteria",
                        controls.scale("citizen-friendliness", "citizen-friendliness"),
                        controls.scale("efficiency", "efficiency"),
                        controls.scale("structural-change", "structural-change"),
                        controls.of(Kind.AREA, "structures")));
    }

    private static <E extends Word> List<String> words(E[] constants) {
        return List.copyOf(Word.words(constants).keySet());
    }
}
