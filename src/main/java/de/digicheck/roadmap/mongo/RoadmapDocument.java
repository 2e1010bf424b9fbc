package de.digicheck.roadmap.mongo;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.ProjectCost;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** A version of the roadmap as a document; amounts of money in cents. */
final class RoadmapDocument {

    private static final String NUMBER = "number";
    private static final String RESOLUTION = "resolution";

    private RoadmapDocument() {}

    static Document write(RoadmapVersion version) {
        Document document = new Document(NUMBER, version.number())
                .append("at", version.at().toString())
                .append("by", version.account())
                .append("kind", version.kind().name())
                .append("reason", version.reason())
                .append("basis", basis(version.basis()))
                .append("budget", budget(version.budget()))
                .append("period", version.period())
                .append("projects", all(version.projects(), RoadmapDocument::project))
                .append("violations", all(version.violations(), RoadmapDocument::condition))
                .append("omitted", all(version.omitted(), RoadmapDocument::omitted));
        version.resolution()
                .ifPresent(resolution -> document.append(
                        RESOLUTION,
                        new Document("version", resolution.version()).append("proposal", resolution.proposal())));
        return document;
    }

    private static <T> List<Document> all(List<T> elements, Function<T, Document> write) {
        return elements.stream().map(write).toList();
    }

    private static Document basis(RoadmapVersion.Basis basis) {
        return new Document("survey", text(basis.survey()))
                .append("status", basis.status().name())
                .append("gap", basis.gap())
                .append("objective", basis.objective());
    }

    private static Document budget(BudgetFrame budget) {
        return new Document("first-year", budget.firstYear()).append("years", all(budget.years(), year -> {
            Document document = new Document("expenses", year.expenses().cents())
                    .append("investments", year.investments().cents())
                    .append("person-days", new Document(new LinkedHashMap<>(year.personDays())));
            year.allDays().ifPresent(days -> document.append("all-days", days));
            year.projectsPerUnit().ifPresent(most -> document.append("projects-per-unit", most));
            year.registration().ifPresent(day -> document.append("registration", day.toString()));
            return document;
        }));
    }

    private static Document project(PlannedProject project) {
        Document document = new Document("key", project.key().value())
                .append("label", text(project.label()))
                .append("start", project.start().value())
                .append("cost", all(project.cost().fromStart(), RoadmapDocument::cost))
                .append(
                        "requires",
                        project.requires().stream().map(ProjectKey::value).toList())
                .append(
                        "assumptions",
                        project.assumptions().stream().map(Enum::name).toList());
        project.months().ifPresent(months -> document.append("months", months));
        project.days().ifPresent(days -> document.append("days", days));
        return document;
    }

    private static Document cost(CostYear year) {
        Document document = new Document("one-off", year.oneOff().cents())
                .append("yearly", year.yearly().cents())
                .append("investments", year.investments().cents())
                .append("grants", year.grants().cents())
                .append("savings", year.savings().cents())
                .append("personnel", year.personnel().cents())
                .append("certainty", year.certainty().name());
        year.depreciationYears().ifPresent(years -> document.append("depreciation-years", years));
        return document;
    }

    private static Document condition(Roadmap.Reason reason) {
        return new Document("constraint", reason.constraint()).append("words", text(reason.words()));
    }

    private static Document omitted(RoadmapVersion.Omitted omitted) {
        return new Document("key", omitted.key().value())
                .append("label", text(omitted.label()))
                .append("sentence", text(omitted.sentence()));
    }

    private static Document text(LocalizedText text) {
        Document document = new Document();
        text.texts().forEach((language, words) -> document.append(language.tag(), words));
        return document;
    }

    static RoadmapVersion read(Document document) {
        return new RoadmapVersion(
                document.getInteger(NUMBER),
                Instant.parse(document.getString("at")),
                document.getString("by"),
                RoadmapVersion.Kind.valueOf(document.getString("kind")),
                document.getString("reason"),
                readBasis(document.get("basis", Document.class)),
                readBudget(document.get("budget", Document.class)),
                document.getInteger("period"),
                readAll(document, "projects", RoadmapDocument::readProject),
                readAll(document, "violations", RoadmapDocument::readCondition),
                readAll(document, "omitted", RoadmapDocument::readOmitted),
                Optional.ofNullable(document.get(RESOLUTION, Document.class)).map(RoadmapDocument::readResolution));
    }

    private static <T> List<T> readAll(Document document, String name, Function<Document, T> read) {
        return document.getList(name, Document.class).stream().map(read).toList();
    }

    private static RoadmapVersion.Resolution readResolution(Document resolution) {
        return new RoadmapVersion.Resolution(resolution.getInteger("version"), resolution.getString("proposal"));
    }

    private static RoadmapVersion.Basis readBasis(Document basis) {
        return new RoadmapVersion.Basis(
                readText(basis, "survey"),
                Portfolio.Status.valueOf(basis.getString("status")),
                basis.getDouble("gap"),
                basis.getDouble("objective"));
    }

    private static BudgetFrame readBudget(Document budget) {
        return new BudgetFrame(
                budget.getInteger("first-year"),
                readAll(
                        budget,
                        "years",
                        year -> new BudgetFrame.Year(
                                euro(year, "expenses"),
                                euro(year, "investments"),
                                year.get("person-days", Document.class).entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey, entry -> (Double) entry.getValue())),
                                number(year, "all-days"),
                                whole(year, "projects-per-unit"),
                                Optional.ofNullable(year.getString("registration"))
                                        .map(LocalDate::parse))));
    }

    private static PlannedProject readProject(Document project) {
        return new PlannedProject(
                new ProjectKey(project.getString("key")),
                readText(project, "label"),
                new FiscalYear(project.getInteger("start")),
                new ProjectCost(readAll(project, "cost", RoadmapDocument::readCost)),
                number(project, "months"),
                number(project, "days"),
                project.getList("requires", String.class).stream()
                        .map(ProjectKey::new)
                        .collect(Collectors.toSet()),
                project.getList("assumptions", String.class).stream()
                        .map(FigureGroup::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static CostYear readCost(Document year) {
        return new CostYear(
                euro(year, "one-off"),
                euro(year, "yearly"),
                euro(year, "investments"),
                whole(year, "depreciation-years"),
                euro(year, "grants"),
                euro(year, "savings"),
                euro(year, "personnel"),
                CostCertainty.valueOf(year.getString("certainty")));
    }

    private static Roadmap.Reason readCondition(Document condition) {
        return new Roadmap.Reason(condition.getString("constraint"), readText(condition, "words"));
    }

    private static RoadmapVersion.Omitted readOmitted(Document omitted) {
        return new RoadmapVersion.Omitted(
                new ProjectKey(omitted.getString("key")), readText(omitted, "label"), readText(omitted, "sentence"));
    }

    private static Euro euro(Document document, String name) {
        return new Euro(document.getLong(name));
    }

    private static OptionalInt whole(Document document, String name) {
        return Optional.ofNullable(document.getInteger(name))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static OptionalDouble number(Document document, String name) {
        return Optional.ofNullable(document.getDouble(name))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static LocalizedText readText(Document document, String name) {
        Map<Language, String> texts = new LinkedHashMap<>();
        document.get(name, Document.class).forEach((tag, words) -> texts.put(new Language(tag), String.valueOf(words)));
        return new LocalizedText(texts);
    }
}
