package io.github.yusuan.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.record.BadRow;
import io.github.yusuan.core.record.BadRowsException;
import io.github.yusuan.core.record.BudgetRecord;
import io.github.yusuan.core.record.CodeTable;
import io.github.yusuan.core.record.RecordCodes;
import io.github.yusuan.core.record.RecordColumn;
import io.github.yusuan.core.record.RecordMapping;
import io.github.yusuan.core.record.RecordSort;
import io.github.yusuan.core.record.RecordTable;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.core.source.TablePlace;
import io.github.yusuan.core.source.TextPlace;
import io.github.yusuan.core.source.WholeDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value survives Java serialization: equal, with the same hash, of the same text. */
class SerializationTest {
  private static final String CORE = "io.github.yusuan.core";
  private static final List<Object> VALUES = values();

  /** Values from which every value type can be reached. */
  private static List<Serializable> roots() {
    List<Serializable> roots = new ArrayList<>(disclosed());
    roots.addAll(recorded());
    roots.addAll(placed());
    return roots;
  }

  private static List<Serializable> recorded() {
    Budget budget = budget(Year.of(2024));
    return List.of(
        budget.comparedTo(budget(Year.of(2023))).change(Region.ALL),
        badRow(),
        new BudgetRecord(7, List.of("2010301", "80.00")),
        CodeTable.of(Dimension.SOURCE),
        Item.of(Category.of(Dimension.DECLARED, "goods", Label.zh("货物").en("goods")), "办公设备"),
        RecordMapping.of(Department.of("某局"), Year.of(2024)),
        RecordCodes.standard());
  }

  private static Budget budget(Year year) {
    return Budget.of(Department.of("某局"), year)
        .with(
            BudgetLine.of(FunctionalCode.of("2010302"), Kind.PROJECT, Source.GENERAL_PUBLIC_BUDGET)
                .amount(Renminbi.wan("80.00")));
  }

  /** A row whose cells are all blank: no line can be made of it. */
  private static BadRow badRow() {
    RecordMapping mapping = RecordMapping.of(Department.of("某局"), Year.of(2024));
    List<String> columns = Stream.of(RecordColumn.values()).map(RecordColumn::name).toList();
    BudgetRecord blank = new BudgetRecord(1, Collections.nCopies(columns.size(), ""));
    try {
      mapping.budget(RecordTable.of(RecordSort.ANNUAL_BUDGET, "T", columns).with(List.of(blank)));
    } catch (BadRowsException bad) {
      return bad.badRows().get(0);
    }
    throw new AssertionError("the row is good");
  }

  private static List<Serializable> placed() {
    PagePlace page = new PagePlace(3, new PagePlace.Box(10, 20, 30, 40));
    return List.of(
        page,
        new SheetPlace("表一", new SheetPlace.Address("B7")),
        TextPlace.atLine(4).column(5),
        TextPlace.atLine(4),
        new ParagraphPlace(2),
        new TablePlace(1, 2, 3),
        new WholeDocument(),
        DisclosureFormatException.at(page),
        DisclosureFormatException.at(page).found("x"));
  }

  private static List<Serializable> disclosed() {
    Disclosure rich = Disclosures.rich();
    SubjectCatalog catalog = SubjectCatalog.of(Year.of(2024));
    return List.of(
        Content.difference("amount"),
        rich,
        rich.cells().get(0),
        rich.cells().get(0).place(),
        rich.amount(rich.cells().get(0).region()).orElseThrow(),
        PrintedText.of("合计"),
        Templates.SHANXI_COUNTY_2024,
        Templates.SHANGHAI_DISTRICT_2025,
        Templates.finalAccount(),
        Content.REMARK,
        new Content.OtherEdition(Stage.INITIAL, 1),
        Content.rate("budget").from("last-year"),
        Region.ALL,
        Region.of(RevenueCode.of("1030148"), AgencyOperating.AGENCY_OPERATING),
        Kind.EXPENDITURE.part("own", Label.zh("自有").en("own")),
        FenRange.EMPTY,
        FenRange.from(-1).to(1),
        ClaimedShare.percent("100"),
        Scope.childrenOf(FunctionalCode.of("20103")),
        catalog.complete("行政运行", Scope.below(FunctionalCode.of("20103"))),
        catalog.mapping().links().get(0),
        Phrase.list(Quantity.of("支出", Region.of(Kind.EXPENDITURE))),
        budget(Year.of(2024)),
        new Nowhere(),
        new Omission(
            Omission.Sort.NOT_GIVEN,
            Sentence.of("small")
                .zh("{a}[{b}]")
                .en("{a}[{b}]")
                .with("a", 1)
                .with("b", Series.of(List.of(new Verbatim("b"))))));
  }

  /** Who knows no place of anything; who does is no part of a disclosure. */
  private record Nowhere() implements Places {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<Place> place(Cell cell) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Form form) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Project project) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Project project, String indicator) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Section section) {
      return Optional.empty();
    }
  }

  /** Returns every value of the library that is reached when the roots are written. */
  private static List<Object> values() {
    Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());
    try (ObjectOutputStream out = new Recorder(values)) {
      for (Serializable root : roots()) {
        out.writeObject(root);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.copyOf(values);
  }

  /** Writes to nowhere and keeps the values written. */
  private static final class Recorder extends ObjectOutputStream {
    private final Set<Object> values;

    Recorder(Set<Object> values) throws IOException {
      super(OutputStream.nullOutputStream());
      this.values = values;
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object value) {
      if (value.getClass().getName().startsWith(CORE)) {
        values.add(value);
      }
      return value;
    }
  }

  private static Object serialized(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void every_value_is_equal_after_a_round_trip() {
    assertThat(VALUES)
        .hasSizeGreaterThan(500)
        .allSatisfy(
            value ->
                assertThat(serialized(value))
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value)
                    .hasToString(value.toString()));
  }

  /** The public types that say so, but exceptions, enums, and what others implement. */
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE)
            .stream()
            .filter(type -> type.isAssignableTo(Serializable.class))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isInterface() || !type.getAllSubclasses().isEmpty())
            .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void every_public_serializable_type_is_among_the_values(Class<?> type) {
    Set<Class<?>> reached = VALUES.stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(reached).anyMatch(type::isAssignableFrom);
  }

  @Test
  void a_disclosure_read_back_can_be_worked_with() {
    Disclosure rich = Disclosures.rich();
    Disclosure back = (Disclosure) serialized(rich);

    assertThat(back.template()).isEqualTo(Templates.SHANXI_COUNTY_2024);
    assertThat(back.sheets()).isEqualTo(rich.sheets());
    assertThat(back.cells()).extracting(Cell::region).isEqualTo(regions(rich));
    assertThat(back.cells())
        .extracting(cell -> cell.exactAmounts(Rounding.HALF_UP))
        .isEqualTo(rich.cells().stream().map(c -> c.exactAmounts(Rounding.HALF_UP)).toList());
    assertThat(back.withTables(List.of())).isEqualTo(rich.withTables(List.of()));
  }

  private static List<Region> regions(Disclosure disclosure) {
    return disclosure.cells().stream().map(Cell::region).toList();
  }

  @Test
  void a_region_read_back_is_found_by_its_hash() {
    Region region = Region.of(DepartmentEconomicCode.of("30101"), Disclosures.RUNNING);
    Region back = (Region) serialized(region);

    assertThat(Set.of(region)).contains(back);
    assertThat(back.member(Dimension.UNIT)).contains(Disclosures.BUREAU);
    assertThat(back.narrow(region)).isEqualTo(region);
  }
}
