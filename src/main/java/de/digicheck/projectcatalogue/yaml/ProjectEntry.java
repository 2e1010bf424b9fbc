package de.digicheck.projectcatalogue.yaml;

import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.projectcatalogue.Reuse;
import de.digicheck.projectcatalogue.Safeguards.LegalDeadline;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One project as its file says it.
 *
 * @param keyPlace where its key stands
 * @param effects where its effects stand, with what they say
 * @param reach, requires, excludes keys with their places
 */
record ProjectEntry(
        Project outline,
        YamlValue keyPlace,
        Map<String, YamlValue> effects,
        Map<String, YamlValue> reach,
        Map<String, YamlValue> requires,
        Map<String, YamlValue> excludes) {

    /** More weeks than any approval takes. */
    private static final int MOST_WEEKS = 1000;

    private static final Map<String, ProjectStatus> STATES = words(ProjectStatus.values(), ProjectStatus::word);
    private static final Map<String, Reuse> REUSES = words(Reuse.values(), Reuse::word);

    static Optional<ProjectEntry> read(YamlMap map) {
        Optional<ProjectEntry> entry = map.requireKey("key").map(key -> entry(new ProjectKey(key), map));
        if (entry.isPresent()) {
            map.rejectUnknownKeys();
        }
        return entry;
    }

    private static ProjectEntry entry(ProjectKey key, YamlMap map) {
        Map<String, YamlValue> effects =
                map.findMap("effects").map(YamlMap::values).orElse(Map.of());
        Map<String, YamlValue> reach = references(map, "reach");
        Map<String, YamlValue> requires = references(map, "requires");
        Map<String, YamlValue> excludes = references(map, "excludes");
        Project outline = new Project(
                key,
                map.requireLocalizedText("label", List.of())
                        .orElseGet(() -> new LocalizedText(Map.of(Language.GERMAN, key.value()))),
                map.findLocalizedText("description", List.of()),
                EffectsReader.read(effects),
                keys(reach, OrgUnitCode::new),
                ratings(map),
                MeansReader.read(map),
                keys(requires, ProjectKey::new),
                keys(excludes, ProjectKey::new),
                map.findOneOf("status", STATES).orElse(ProjectStatus.IDEA),
                map.flag("mandatory", false),
                map.readList("legal-deadlines", ProjectEntry::deadline),
                map.readList("approvals", ProjectEntry::approval),
                references(map, "components").keySet(),
                map.findOneOf("reuse", REUSES),
                map.sources(),
                map.flag("assumption", false));
        return new ProjectEntry(outline, map.find("key").orElseThrow(), effects, reach, requires, excludes);
    }

    private static Ratings ratings(YamlMap map) {
        return new Ratings(
                rating(map, "citizen-friendliness"), rating(map, "efficiency"), rating(map, "structural-change"));
    }

    private static OptionalInt rating(YamlMap map, String key) {
        Optional<Integer> rating = map.find(key).flatMap(value -> value.asInteger(0, Ratings.HIGHEST));
        return rating.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Approval> approval(YamlMap map) {
        Optional<String> kind = map.requireKey("kind");
        Optional<BigDecimal> weeks = map.find("weeks").flatMap(value -> value.asDecimal(0, MOST_WEEKS));
        boolean refused = map.flag("refused", false);
        map.rejectUnknownKeys();
        OptionalDouble taken =
                weeks.map(number -> OptionalDouble.of(number.doubleValue())).orElse(OptionalDouble.empty());
        return kind.map(word -> new Approval(word, taken, refused));
    }

    private static Optional<LegalDeadline> deadline(YamlMap map) {
        Optional<LocalDate> day = map.require("day").flatMap(YamlValue::asDay);
        Optional<String> what = map.require("what").flatMap(YamlValue::asText);
        Optional<String> source = map.require("source").flatMap(YamlValue::asText);
        map.rejectUnknownKeys();
        return day.flatMap(by -> what.flatMap(due -> source.map(law -> new LegalDeadline(by, due, law))));
    }

    private static Map<String, YamlValue> references(YamlMap map, String key) {
        Map<String, YamlValue> places = new LinkedHashMap<>();
        for (YamlValue value : map.list(key)) {
            Optional<String> reference = value.asReference();
            if (reference.isPresent() && places.putIfAbsent(reference.get(), value) != null) {
                value.error("named-twice", "'" + reference.get() + "' stands twice in '" + key + "'", "remove one");
            }
        }
        return places;
    }

    private static <K> Set<K> keys(Map<String, YamlValue> places, Function<String, K> key) {
        return places.keySet().stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }
}
