package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.NeededStaff;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.UnitAgreement;
import de.digicheck.shared.GermanTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a unit has agreed to an outline that needs its staff.
 *
 * @param answer in words, with the day and the version
 * @param agrees false where it has not, or nobody has answered
 */
record AgreementRow(String unit, String answer, boolean agrees, String reason) {

    static List<AgreementRow> of(OutlineVersion latest, List<UnitAgreement> said, OutlineWords words) {
        return NeededStaff.rows(latest.outline(), said).stream()
                .map(row -> row.answer()
                        .map(answer -> of(answer, latest, words))
                        .orElseGet(() -> new AgreementRow(
                                words.unit(row.unit().value()), words.text("outline.agreement.open"), false, "")))
                .toList();
    }

    /** Everything that was said, the latest first. */
    static List<AgreementRow> all(List<OutlineVersion> versions, List<UnitAgreement> said, OutlineWords words) {
        OutlineVersion latest = versions.get(versions.size() - 1);
        List<AgreementRow> rows = new ArrayList<>();
        said.forEach(one -> rows.add(0, of(one, latest, words)));
        return rows;
    }

    private static AgreementRow of(UnitAgreement answer, OutlineVersion latest, OutlineWords words) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(LocalDate.ofInstant(answer.at(), GermanTime.ZONE));
        String key = answer.agrees() ? "outline.agreement.yes" : "outline.agreement.no";
        String changed = answer.version() == latest.number() ? "" : " " + words.text("outline.agreement.changed");
        return new AgreementRow(
                words.unit(answer.unit().value()),
                words.text(key, day, answer.account(), answer.version()) + changed,
                answer.agrees(),
                answer.reason());
    }
}
