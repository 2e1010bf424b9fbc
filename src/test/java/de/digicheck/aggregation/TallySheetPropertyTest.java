package de.digicheck.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Survey;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TallySheetPropertyTest {

    private static final Survey SURVEY = Survey.of("small-town");
    private static final ComparisonOptions PAIRS = new ComparisonOptions(true, false);
    private static final List<String> ROWS = rows();

    @Property(tries = 50)
    void orderOfResponsesDoesNotMatter(@ForAll long seed) {
        List<String> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(estimates(shuffled)).isEqualTo(estimates(ROWS));
    }

    @Property(tries = 20)
    void doublingEveryResponseKeepsMeansAndShares(@ForAll long seed) {
        List<String> twice = new ArrayList<>(ROWS);
        twice.addAll(ROWS);
        Collections.shuffle(twice, new Random(seed));
        Estimates once = estimates(ROWS);
        Estimates doubled = estimates(twice);

        for (int i = 0; i < once.town().fields().size(); i++) {
            ScoreEstimate before = once.town().fields().get(i).score();
            ScoreEstimate after = doubled.town().fields().get(i).score();
            assertThat(after.n()).isEqualTo(2 * before.n());
            assertThat(after.mean().mean()).isEqualTo(before.mean().mean());
        }
    }

    @Property(tries = 30)
    void sheetsOfTwoHalvesTellTheSameAsOne(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(ROWS.size() + 1);
        Roster roster = SURVEY.roster();
        TallySheet first = sheet(roster, shuffled.subList(0, cut));
        first.merge(sheet(roster, shuffled.subList(cut, ROWS.size())));

        assertThat(Evaluation.withComparisons(first, PAIRS)).isEqualTo(estimates(ROWS));
    }

    private static Estimates estimates(List<String> rows) {
        return Evaluation.withComparisons(sheet(SURVEY.roster(), rows), PAIRS);
    }

    private static TallySheet sheet(Roster roster, List<String> rows) {
        TallySheet sheet = SURVEY.sheet(roster);
        Codebook codebook = Codebook.of(SURVEY.questionnaire());
        for (String row : rows) {
            String[] fields = row.split(",", -1);
            long[] cells = new long[codebook.columns().size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = codebook.columns().get(i).format().parse(fields[i + 2]);
            }
            int role = fields[1].isEmpty() ? Roster.NO_ROLE : roster.role(new RoleKey(fields[1]));
            sheet.add(roster.unit(new OrgUnitCode(fields[0])), role, cells);
        }
        return sheet;
    }

    /** The small town's rows; line breaks inside quotes are none of this test's concern. */
    private static List<String> rows() {
        try {
            String text = Files.readString(Path.of("src/test/resources/small-town/responses.csv"));
            List<String> lines =
                    text.replaceAll("\"[^\"]*(\"\"[^\"]*)*\"", "text").lines().toList();
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
