package de.digicheck.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.Progress.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Progress tells no more of the number of answers than turnout does. */
class ProgressPercentTest {

    private static int percent(long done, long all) {
        return Progress.at(CampaignState.SEALED, Stage.ANSWERS, done, all)
                .percent()
                .orElseThrow();
    }

    @Property
    void isTheSameForAllNumbersThatTurnoutRoundsToTheSame(
            @ForAll @LongRange(min = 0, max = 40_000) long done, @ForAll @LongRange(max = 40_000) long all) {
        assertThat(percent(done, all)).isEqualTo(percent(done, all / 10 * 10));
    }

    @Property
    void isInTensAndGrows(
            @ForAll @LongRange(min = 0, max = 40_000) long done, @ForAll @LongRange(max = 40_000) long all) {
        assertThat(percent(done, all)).isBetween(0, 100).matches(percent -> percent % 10 == 0);
        assertThat(percent(done + 1, all)).isGreaterThanOrEqualTo(percent(done, all));
        assertThat(percent(all, all)).isEqualTo(all < 10 ? 0 : 100);
    }
}
