package dev.redress.examples.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.redress.examples.summary.Comparison;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.Summary;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The summary as JSON: keys in the order of the values, dates and zones as text, what is absent left out. */
public final class SummaryJson {

    private static final ObjectWriter WRITER = mapper().writer(printer());

    private SummaryJson() {}

    /** Adds the sums, so that no reader needs to know which verdicts count as decided. */
    interface WithSums {
        /** Every case. */
        @JsonProperty("all")
        long all();

        /** The denominator of the on-time rate. */
        @JsonProperty("decided")
        long decided();
    }

    /** Adds the share. */
    interface WithShare {
        /** From 0 to 1. */
        @JsonProperty("share")
        double share();
    }

    /** Adds the sums of the 2×2 table. */
    interface WithAgreement {
        /** All of them. */
        @JsonProperty("all")
        long all();

        /** Those on which both agree. */
        @JsonProperty("agree")
        long agree();
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule("texts")
                .addSerializer(Duration.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                .addSerializer(ZoneId.class, ToStringSerializer.instance);
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(texts)
                .addMixIn(Counts.class, WithSums.class)
                .addMixIn(Rate.class, WithShare.class)
                .addMixIn(Comparison.Flags.class, WithAgreement.class)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Summary summary, Writer out) throws IOException {
        out.write(WRITER.writeValueAsString(summary));
        out.write('\n');
    }
}
