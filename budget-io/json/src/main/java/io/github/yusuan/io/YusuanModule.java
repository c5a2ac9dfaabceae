package io.github.yusuan.io;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A Jackson module (Jackson模块) for those who have disclosures, reports or amounts inside documents
 * of their own. It is found by {@code findAndRegisterModules()}:
 *
 * <pre>{@code
 * record Submission(String sender, Disclosure disclosure, MonetaryAmount fee) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Submission submission = mapper.readValue(json, Submission.class);
 * }</pre>
 *
 * <p>A disclosure looks as {@link DisclosureJson} writes it, a report as {@link ReportJson} does,
 * and an amount is exact: {@code {"amount": "12.30", "currency": "CNY"}}. A disclosure that cannot
 * be read ends in Jackson's exception, whose cause is a {@link DisclosureFormatException}.
 *
 * <p>The {@link Limits} of the reader are kept here, but for that of bytes: the mapper reads them
 * and has limits of its own. In an embedded disclosure the member {@code template} must come before
 * those that depend on it, as it is written.
 */
public final class YusuanModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes a module that knows the templates that come with Yusuan. */
  public YusuanModule() {
    this(DisclosureReader.STANDARD);
  }

  /**
   * Makes a module that knows the templates of a reader.
   *
   * @param reader the reader
   */
  public YusuanModule(DisclosureReader reader) {
    super(YusuanModule.class.getName());
    Objects.requireNonNull(reader, "reader");
    addSerializer(
        Disclosure.class, new ShapeSerializer<>(Disclosure.class, DisclosureShape::write));
    addSerializer(
        Report.class,
        new ShapeSerializer<>(
            Report.class, (out, report) -> ReportShape.write(out, ReportJson.of(report))));
    addSerializer(
        MonetaryAmount.class, new ShapeSerializer<>(MonetaryAmount.class, MoneyShape.MONEY::write));
    addDeserializer(
        Disclosure.class,
        new ShapeDeserializer<>(Disclosure.class, reader, DisclosureShape.DISCLOSURE));
    addDeserializer(
        MonetaryAmount.class,
        new ShapeDeserializer<>(MonetaryAmount.class, reader, MoneyShape.MONEY));
  }
}
