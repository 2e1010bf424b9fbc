package de.digicheck.invitation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.Deed;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequest;
import de.digicheck.invitation.HandOut;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.invitation.MailingList;
import de.digicheck.invitation.MailingList.Addressee;
import de.digicheck.invitation.SurveyFacts;
import de.digicheck.invitation.mail.Letter;
import de.digicheck.invitation.mail.Letters;
import de.digicheck.invitation.mail.MailRoom;
import de.digicheck.invitation.pdf.Sheets;
import de.digicheck.invitation.pdf.Sheets.Pile;
import de.digicheck.platform.security.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Issues all codes of a campaign and hands them out in one go, because afterwards nobody knows them: first the sheets, as a
 * ZIP file that is sent while it is made, then the mails, and at last what became of these. Nothing of it is kept.
 */
final class HandingOut {

    private final RecordedCodes codes;
    private final Sheets sheets;
    private final Letters letters;
    private final MailRoom mails;
    private final Scheduler computing;

    HandingOut(RecordedCodes codes, Sheets sheets, Letters letters, MailRoom mails, Scheduler computing) {
        this.codes = codes;
        this.sheets = sheets;
        this.letters = letters;
        this.mails = mails;
        this.computing = computing;
    }

    /**
     * What is issued and to whom.
     *
     * @param rows that fit
     * @param list whose addressees the rows count
     */
    record Order(List<HandOut> rows, MailingList list, SurveyFacts facts, HandOutWords words) {

        Order {
            rows = rows.stream().filter(row -> row.codes() > 0).toList();
        }
    }

    private record Document(String name, Pile pile) {}

    /** Issues the codes; the outer value says that this has been done, the inner one is the ZIP file. */
    Mono<Flux<byte[]>> handOut(Campaign campaign, Order order, SignedIn by) {
        List<CodeRequest> requests = order.rows().stream()
                .map(row -> new CodeRequest(row.part().key(), row.role(), row.codes()))
                .toList();
        int sheets = order.rows().stream().mapToInt(HandOut::onPaper).sum();
        return codes.issue(campaign.key(), by, requests, sheets).map(issued -> zip(issued, order, by));
    }

    private Flux<byte[]> zip(IssuedCodes issued, Order order, SignedIn by) {
        ZipStream zip = new ZipStream();
        Flux<byte[]> documents = Flux.fromIterable(documents(issued, order))
                .publishOn(computing, 1)
                .map(document -> zip.file(document.name(), sheets.print(document.pile(), order.facts())));
        Mono<byte[]> report = codes.recordMails(
                        issued.campaign(),
                        by,
                        Deed.CODES_MAILED,
                        order.list().addressees().size())
                .then(Mono.defer(() -> mails.send(letters(issued, order))))
                .map(failed -> zip.file(order.words().reportName(), report(order, failed)));
        return documents
                .concatWith(order.list().addressees().isEmpty() ? Mono.empty() : report)
                .concatWith(Mono.fromSupplier(zip::end));
    }

    private static List<Document> documents(IssuedCodes issued, Order order) {
        List<Document> documents = new ArrayList<>();
        for (int index = 0; index < order.rows().size(); index++) {
            HandOut row = order.rows().get(index);
            String name = order.words().name(row);
            List<AccessCode> onPaper = issued.batches().get(index).codes().subList(row.mails(), row.codes());
            for (Pile pile : Sheets.divide(name, row.spares(), onPaper)) {
                documents.add(new Document(order.words().fileName(documents.size() + 1, name), pile));
            }
        }
        return documents;
    }

    private List<Letter> letters(IssuedCodes issued, Order order) {
        List<Letter> all = new ArrayList<>();
        for (int index = 0; index < order.rows().size(); index++) {
            HandOut row = order.rows().get(index);
            List<Addressee> addressees = order.list().of(row.part().key(), row.role());
            List<AccessCode> some = issued.batches().get(index).codes();
            for (int place = 0; place < addressees.size(); place++) {
                all.add(letters.invitation(addressees.get(place).address(), some.get(place), order.facts()));
            }
        }
        return all;
    }

    private static byte[] report(Order order, List<String> failed) {
        return order.words().report(order.list().addressees().size(), failed).getBytes(StandardCharsets.UTF_8);
    }
}
