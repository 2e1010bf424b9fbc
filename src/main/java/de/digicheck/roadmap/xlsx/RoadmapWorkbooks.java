package de.digicheck.roadmap.xlsx;

import de.digicheck.platform.web.PageOwner;
import de.digicheck.platform.xlsx.WorkSheet;
import de.digicheck.platform.xlsx.Workbooks;
import de.digicheck.roadmap.Due;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a version of the roadmap, and its financial plan, as workbooks. */
@Component
public final class RoadmapWorkbooks {

    private final MessageSource messages;
    private final PageOwner town;

    RoadmapWorkbooks(MessageSource messages, PageOwner town) {
        this.messages = messages;
        this.town = town;
    }

    /**
     * Projects, means by fiscal year, what is not in the roadmap, and what is due by when, where anything is.
     *
     * @param today day by which it is told what is overdue
     */
    public byte[] roadmap(RoadmapVersion version, List<Due> dues, LocalDate today, Language language) {
        AnnexWords words = words(language);
        List<WorkSheet> sheets = new ArrayList<>(new RoadmapSheets(version, words).all());
        if (!dues.isEmpty()) {
            sheets.add(new DueSheet(version, words).of(dues, today));
        }
        return Workbooks.write(words.text("roadmap.title"), version.at(), sheets, words.locale());
    }

    /** Amounts by fiscal year, by budget where it has two years, and by project. */
    public byte[] finances(RoadmapVersion version, Language language) {
        AnnexWords words = words(language);
        return Workbooks.write(
                words.text("finances.title"), version.at(), new FinanceSheets(version, words).all(), words.locale());
    }

    private AnnexWords words(Language language) {
        return new AnnexWords(messages, town.name(), language);
    }
}
