package de.digicheck.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.fixtures.RandomAnswers;
import de.digicheck.questionnaire.Codebook;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnswerCodecPropertyTest {

    @Property(tries = 300)
    void readsWhatItHasWritten(@ForAll long seed) {
        RandomGenerator random = new Random(seed);
        Codebook codebook = RandomAnswers.codebook(random);
        AnswerCodec codec = new AnswerCodec(codebook);
        Answers answers = RandomAnswers.of(codebook, random);

        Answers read = codec.read(codec.write(answers));

        assertThat(read.cells()).containsExactly(answers.cells());
        assertThat(read.texts()).isEqualTo(answers.texts());
        assertThat(codec.readCells(codec.writeCells(answers.cells()))).containsExactly(answers.cells());
    }

    @Property(tries = 300)
    void writesAllAnswersWithoutTextAtTheSameLength(@ForAll long seed) {
        RandomGenerator random = new Random(seed);
        Codebook codebook = RandomAnswers.codebook(random);
        AnswerCodec codec = new AnswerCodec(codebook);

        int length = codec.write(RandomAnswers.withoutTexts(codebook, random)).length;

        assertThat(codec.write(RandomAnswers.withoutTexts(codebook, random))).hasSize(length);
    }

    @Property(tries = 300)
    void writesTextsInAFewLengthsOnly(@ForAll long seed) {
        RandomGenerator random = new Random(seed);
        Codebook codebook = RandomAnswers.codebook(random);
        AnswerCodec codec = new AnswerCodec(codebook);
        int shortest = codec.write(RandomAnswers.withoutTexts(codebook, random)).length;

        int length = codec.write(RandomAnswers.of(codebook, random)).length;

        int more = length - shortest;
        assertThat(more).isIn(0, 3 * 1024, 15 * 1024, 63 * 1024);
    }

    @Property(tries = 300)
    void refusesWhatWasCutOff(@ForAll long seed) {
        RandomGenerator random = new Random(seed);
        Codebook codebook = RandomAnswers.codebook(random);
        AnswerCodec codec = new AnswerCodec(codebook);
        byte[] cells = codec.writeCells(RandomAnswers.of(codebook, random).cells());

        byte[] cut = Arrays.copyOf(cells, random.nextInt(cells.length));

        assertThatIllegalArgumentException().isThrownBy(() -> codec.readCells(cut));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.read(cut));
    }
}
