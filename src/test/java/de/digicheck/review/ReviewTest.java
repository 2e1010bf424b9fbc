package de.digicheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.Shipped;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final ActionFieldKey SKILLS = new ActionFieldKey("skills");
    private static final ActionFieldKey TOOLS = new ActionFieldKey("tools");

    @Test
    void leavesEverythingToDoAtFirst() {
        assertThat(review().tasks())
                .extracting(Review.Task::done)
                .containsOnly(false)
                .hasSize(4);
        assertThat(new Review(List.of(), List.of()).tasks())
                .extracting(Review.Task::kind)
                .doesNotContain(Review.Task.Kind.NEEDS);
    }

    @Test
    void judgesNeedsOnlyWhenAllAreJudged() {
        Statement skills = new Statement.Judgement(SKILLS, true, "");
        Statement tools = new Statement.Judgement(TOOLS, false, "gibt es schon");
        assertThat(review(skills).tasks().get(0).done()).isFalse();
        assertThat(review(skills, tools).tasks().get(0).done()).isTrue();
    }

    @Test
    void takesTheLatestJudgementAndForgetsNone() {
        Review review =
                review(new Statement.Judgement(SKILLS, true, ""), new Statement.Judgement(SKILLS, false, "doch nicht"));
        assertThat(review.judgementOf(SKILLS).orElseThrow().statement().confirmed())
                .isFalse();
        assertThat(review.entries()).hasSize(2);
    }

    @Test
    void staysSignedOffWhenSomethingIsAdded() {
        Review review = review(new Statement.SignOff(""), new Statement.Remark(Subject.PART, false, "Nachtrag"));
        assertThat(review.signOff()).isPresent();
        assertThat(review.remarksOn(Subject.PART)).hasSize(1);
        assertThat(review.remarksOn(new Subject(Subject.Kind.FIELD, "skills"))).isEmpty();
    }

    @Test
    void refusesStatementsThatSayNothing() {
        assertThatThrownBy(() -> new Statement.Remark(Subject.PART, false, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement.Judgement(SKILLS, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject(Subject.Kind.FIELD, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsSubjectsAsTheyAreWritten() {
        for (Subject subject : List.of(Subject.PART, new Subject(Subject.Kind.GOAL, "a-b"))) {
            assertThat(Subject.read(subject.text())).contains(subject);
        }
        assertThat(List.of("", "field:", "field:a b", "party", "goal"))
                .allSatisfy(text -> assertThat(Subject.read(text)).isEmpty());
    }

    @Test
    void findsLeadAndGapsOfMergedParts() {
        Municipality town = Shipped.musterstadt();
        PartPilots both = PartPilots.of(town, List.of("d2.direct", "children-and-youth"));
        assertThat(both.lead().map(DigitalPilot::unit).orElseThrow().value()).isEqualTo("children-and-youth");
        assertThat(both.pilots()).hasSize(2);
        assertThat(both.office()).isEmpty();
        PartPilots none = PartPilots.of(town, List.of("audit"));
        assertThat(none.pilots()).isEmpty();
        assertThat(none.office()).isPresent();
        assertThat(PilotRegister.of(town).gaps())
                .extracting(unit -> unit.code().value())
                .contains("audit", "d1")
                .doesNotContain("personnel", "finance");
    }

    private static Review review(Statement... said) {
        return new Review(
                List.of(SKILLS, TOOLS),
                IntStream.range(0, said.length)
                        .mapToObj(i -> new ReviewEntry(
                                new CampaignKey("wave"),
                                "d1",
                                i + 1,
                                Instant.EPOCH,
                                "pilot",
                                AccountRole.PILOT,
                                said[i]))
                        .toList());
    }
}
