package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a matrix and its rows, each of which is an item. */
final class MatrixReader {

    private final Reading reading;
    private final int position;

    MatrixReader(Reading reading, int position) {
        this.reading = reading;
        this.position = position;
    }

    Optional<Question.Matrix> read(YamlMap map, Optional<QuestionHead> head) {
        Optional<AnswerScale> scale = reading.scale(map);
        boolean forAllRows = map.has(PolarityReader.KEY);
        Optional<Polarity> polarity = PolarityReader.optional(map);
        List<Question.Row> rows = new ArrayList<>();
        for (YamlValue element : map.requireList("rows")) {
            Optional<YamlMap> row = element.asMap();
            row.flatMap(given -> row(given, forAllRows && !given.has(PolarityReader.KEY), polarity))
                    .ifPresent(rows::add);
        }
        return head.flatMap(h -> scale.map(s -> new Question.Matrix(h, s, rows)));
    }

    private Optional<Question.Row> row(YamlMap map, boolean asMatrix, Optional<Polarity> ofMatrix) {
        Optional<ItemKey> key =
                map.require("key").flatMap(value -> reading.items().declare(value, position));
        Optional<LocalizedText> text = reading.itemText(map);
        Optional<Polarity> polarity = asMatrix ? ofMatrix : PolarityReader.rated(map);
        boolean sensitive = map.flag("sensitive", false);
        List<String> sources = map.sources();
        map.rejectUnknownKeys();
        return key.flatMap(k -> text.map(t -> new Question.Row(k, t, polarity, sensitive, sources)));
    }
}
