package de.digicheck.participation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.ResponseSeed;
import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Walk WALK = new Walk(Asked.FORM);
    private static final Journey BEGINNING = new Journey(
            new CampaignKey("c"),
            new ResponseSeed("open:0123456789"),
            Background.UNKNOWN,
            new ResumeCode("0123456789ABCDEF"),
            FormEntries.NONE);

    @Test
    void showsQuestionsThatAnswersBringUpBeforeItAsksForThem() {
        Move.Show shown = show(press(BEGINNING, "next", Map.of("l", List.of("3"), "j", List.of("yes"))));

        assertThat(shown.added()).containsExactly(new ItemKey("h"));
        assertThat(shown.errors()).isEmpty();
        assertThat(press(shown.journey(), "next", Map.of("l", List.of("3"), "j", List.of("yes"), "h", List.of("1"))))
                .containsInstanceOf(Move.Check.class);
        assertThat(show(press(shown.journey(), "next", Map.of("l", List.of("3"), "j", List.of("yes"))))
                        .errors())
                .containsExactly(new Violation("h", "required"));
    }

    @Test
    void takesAnswersToQuestionsThatItHasNotShownYet() {
        assertThat(press(BEGINNING, "next", Map.of("l", List.of("3"), "j", List.of("yes"), "h", List.of("1"))))
                .containsInstanceOf(Move.Check.class);
    }

    @Test
    void goesBackWithoutErrorsAndLosesNothing() {
        Move.Show back = show(press(BEGINNING, "back", Map.of("n", List.of("viel"))));

        assertThat(back.errors()).isEmpty();
        assertThat(back.journey().entries().first("n")).isEqualTo("viel");
    }

    @Test
    void forgetsWhatWasClearedAndNothingElse() {
        Journey answered = show(press(BEGINNING, "stay", Map.of("c", List.of("a", "b"), "t", List.of("Text"))))
                .journey();

        Journey cleared =
                show(press(answered, "stay", Map.of("t", List.of("Text")))).journey();
        assertThat(cleared.entries().values()).containsExactly(Map.entry("t", List.of("Text")));
    }

    @Test
    void submitsNothingThatIsIncomplete() {
        Move.Show wrong = show(press(BEGINNING, "submit", Map.of("n", List.of("1001"))));

        assertThat(wrong.errors()).containsExactly(new Violation("l", "required"), new Violation("n", "out-of-range"));
        assertThat(press(BEGINNING, "submit", Map.of("l", List.of("dk")))).containsInstanceOf(Move.Submit.class);
    }

    @Test
    void knowsNoOtherPagesAndButtons() {
        assertThat(WALK.move(BEGINNING, new Walk.Sent("2", "next", false, Map.of())))
                .isEmpty();
        assertThat(WALK.move(BEGINNING, new Walk.Sent("0", "next", false, Map.of())))
                .isEmpty();
        assertThat(WALK.move(BEGINNING, new Walk.Sent("1", "go-2", false, Map.of())))
                .isEmpty();
        assertThat(WALK.move(BEGINNING, new Walk.Sent("1", "jump", false, Map.of())))
                .isEmpty();
    }

    private static Optional<Move> press(Journey journey, String action, Map<String, List<String>> sent) {
        return WALK.move(journey, new Walk.Sent("1", action, false, sent));
    }

    private static Move.Show show(Optional<Move> move) {
        return (Move.Show) move.orElseThrow();
    }
}
