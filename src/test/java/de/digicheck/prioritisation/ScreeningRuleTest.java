package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningRuleTest {

    /** An empty cell is a rating that nobody has given, a question mark what cannot be said yet. */
    @ParameterizedTest
    @CsvSource({
        "M, S, true, false",
        "L, S, true, true",
        "L, L, false, true",
        "S, S, false, false",
        "M, M, false, false",
        "  , S, ?, ?",
        "M, , ?, false",
        "L, , ?, true",
        "S, , false, false",
        ", L, false, ?",
        ", , ?, ?"
    })
    void judgesByWhatIsKnown(@Nullable Size effect, @Nullable Size effort, String quickWin, String highPriority) {
        Shortlisting found = ScreeningRule.USUAL.judge(Optional.ofNullable(effect), Optional.ofNullable(effort));
        assertThat(found.quickWin().map(String::valueOf).orElse("?")).isEqualTo(quickWin);
        assertThat(found.highPriority().map(String::valueOf).orElse("?")).isEqualTo(highPriority);
    }

    @Test
    void keepsOnlyWhatIsRuledOutFromTheList() {
        Optional<Size> small = Optional.of(Size.S);
        assertThat(ScreeningRule.USUAL.judge(small, Optional.empty()).isOn()).isFalse();
        assertThat(ScreeningRule.USUAL.judge(Optional.empty(), small).isOpen()).isTrue();
        assertThat(ScreeningRule.USUAL
                        .judge(Optional.of(Size.L), Optional.empty())
                        .isOpen())
                .isFalse();
    }

    /** Whatever an unknown rating turns out to be, the answer that was given without it stands. */
    @Property
    void neverSaysWhatAMissingRatingCouldChange(
            @ForAll @WithNull(0.3) @Nullable Size effect,
            @ForAll @WithNull(0.3) @Nullable Size effort,
            @ForAll Size otherEffect,
            @ForAll Size otherEffort,
            @ForAll Size limit,
            @ForAll Size most,
            @ForAll Size high) {
        ScreeningRule rule = new ScreeningRule(limit, most, high);
        Shortlisting before = rule.judge(Optional.ofNullable(effect), Optional.ofNullable(effort));
        Shortlisting after = rule.judge(
                Optional.of(effect == null ? otherEffect : effect), Optional.of(effort == null ? otherEffort : effort));

        before.quickWin().ifPresent(said -> assertThat(after.quickWin()).contains(said));
        before.highPriority().ifPresent(said -> assertThat(after.highPriority()).contains(said));
        assertThat(before.isOn() || !after.isOn()).isTrue();
    }
}
