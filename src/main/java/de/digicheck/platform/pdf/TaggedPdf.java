package de.digicheck.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.digicheck.platform.web.Recent;
import de.digicheck.shared.CanonicalForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Turns a template into a tagged PDF (PDF/UA-1): screen readers find headings, lists, tables and alternative texts. The
 * template is well-formed HTML; {@code templates/pdf/parts.html} says how it begins.
 *
 * <p>Pictures are {@code data:} addresses with an alternative text. Nothing is fetched, neither from the net nor from the
 * disk. A document is made in memory; what is long is made in parts.
 */
public final class TaggedPdf {

    /** Media type of the documents. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String PRODUCER = "DigiCheck";
    private static final String FONTS = "/liberation/Liberation";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String BASE = "data:,";

    private static final int MOST_KEPT = 32;
    private static final int LARGEST_KEPT = 1 << 20;

    private final ITemplateEngine templates;
    private final Recent<String, byte[]> kept = new Recent<>(MOST_KEPT);

    static {
        // its messages repeat what they are about, and that may be a code
        XRLog.setLoggingEnabled(false);
    }

    public TaggedPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The document of a template in a language. */
    public byte[] render(String template, Map<String, ?> model, Locale language) {
        return convert(html(template, model, language));
    }

    /**
     * The same for documents that are read more than once: what was made of the same HTML lately is given again. Not for
     * what must not stay in memory, such as access codes.
     */
    public byte[] renderKept(String template, Map<String, ?> model, Locale language) {
        String html = html(template, model, language);
        CanonicalForm content = new CanonicalForm();
        content.token(html);
        String key = content.sha256();
        return kept.find(key).orElseGet(() -> keep(key, convert(html))).clone();
    }

    private byte[] keep(String key, byte[] pdf) {
        return pdf.length > LARGEST_KEPT ? pdf : kept.keep(key, pdf);
    }

    private String html(String template, Map<String, ?> model, Locale language) {
        Context context = new Context(language);
        model.forEach(context::setVariable);
        return templates.process(template, context);
    }

    /** The document of well-formed HTML. */
    static byte[] convert(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (address, type) -> isWithin(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> isWithin(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer(PRODUCER)
                .withHtmlContent(html, BASE)
                .toStream(pdf);
        useFont(builder, "Sans-Regular", "Sans", NORMAL, FontStyle.NORMAL);
        useFont(builder, "Sans-Bold", "Sans", BOLD, FontStyle.NORMAL);
        useFont(builder, "Sans-Italic", "Sans", NORMAL, FontStyle.ITALIC);
        useFont(builder, "Mono-Bold", "Mono", BOLD, FontStyle.NORMAL);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static boolean isWithin(String address) {
        return address.startsWith("data:");
    }

    private static void useFont(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> font(file), family, weight, style, true);
    }

    private static InputStream font(String file) {
        return Optional.ofNullable(TaggedPdf.class.getResourceAsStream(FONTS + file + ".ttf"))
                .orElseThrow();
    }
}
