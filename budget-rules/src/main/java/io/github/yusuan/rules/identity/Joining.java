package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the operands and identities of several documents into one sequence (归并各文本): those of the
 * first keep their places, those of the others follow, then what is stated beside the tables.
 */
final class Joining {
  private final List<Identities> documents;
  private final boolean open;
  private final Work work;
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Operand> operands = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();

  /** By position of the link. */
  private final Map<Integer, Identity.Across> across = new TreeMap<>();

  private final Map<Label, Integer> numbers = new HashMap<>();
  private final Map<Cell, Link.Stated> stated = new HashMap<>();

  /** What is stated or left out beside the tables, by the cell that says so. */
  private final Map<Cell, Operand> beside = new HashMap<>();

  /** By cell of a row that a document lacks: the total that the row would be in. */
  private final Map<Cell, Part> around = new HashMap<>();

  /** The same where it has its place. */
  private final Map<Cell, Operand> besidePlaced = new HashMap<>();

  /** An operand of a document, or of none, before it has its place. */
  private record Part(int document, Operand operand) {}

  /** A link with the operands that its terms are. */
  private record Parts(List<Part> left, List<Part> right, Link link) {}

  /** Begins with documents whose blanks are open, or are not; then absent rows say so, too. */
  Joining(List<Identities> documents, List<Link> links, boolean open, Work work) {
    this.documents = List.copyOf(documents);
    this.open = open;
    this.work = work;
    List<Optional<Parts>> found = links.stream().map(this::parts).toList();
    for (int number = 0; number < documents.size(); number++) {
      add(number);
    }
    offsets.add(operands.size());
    for (int at = 0; at < found.size(); at++) {
      if (found.get(at).isPresent()) {
        across.put(at, across(found.get(at).get()));
      }
    }
    identities.addAll(across.values());
  }

  private Optional<Parts> parts(Link link) {
    Optional<List<Part>> left = parts(link.left());
    Optional<List<Part>> right = left.isEmpty() ? Optional.empty() : parts(link.right());
    return right.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parts(left.orElseThrow(), right.get(), link));
  }

  private Optional<List<Part>> parts(List<Link.Term> terms) {
    List<Part> parts = new ArrayList<>();
    for (Link.Term term : terms) {
      work.spend(1);
      Optional<List<Part>> some = parts(term);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(some.get());
    }
    return Optional.of(parts);
  }

  private Optional<List<Part>> parts(Link.Term term) {
    if (term instanceof Link.Measured measured) {
      return documents
          .get(measured.document())
          .derivation()
          .exhausting(measured.region())
          .map(parts -> parts.stream().map(part -> new Part(measured.document(), part)).toList());
    }
    if (term instanceof Link.Stated said) {
      stated.put(said.cell(), said);
      Standing standing = said.claimed() ? Standing.CLAIMED : Standing.PRINTED;
      return Optional.of(List.of(beside(said.cell(), standing)));
    }
    if (term instanceof Link.Rest rest) {
      return Optional.of(
          List.of(
              new Part(documents.size(), Operand.unknown(0, rest.region(), Operand.NOT_NEGATIVE))));
    }
    Link.Absent absent = (Link.Absent) term;
    if (!open) {
      return Optional.of(List.of());
    }
    documents
        .get(absent.document())
        .derivation()
        .exhausting(absent.around())
        .filter(total -> total.size() == 1)
        .ifPresent(total -> around.put(absent.cell(), new Part(absent.document(), total.get(0))));
    return Optional.of(List.of(beside(absent.cell(), Standing.ABSENT_ROW)));
  }

  private Part beside(Cell cell, Standing standing) {
    return new Part(
        documents.size(), beside.computeIfAbsent(cell, said -> operand(said, standing)));
  }

  private Operand operand(Cell cell, Standing standing) {
    Link.Stated said = stated.get(cell);
    return Operand.stated(
        cell,
        standing,
        said == null ? documents.get(0).amounts(cell) : said.amounts(documents.get(0).rounding()));
  }

  private void add(int number) {
    Identities document = documents.get(number);
    Derivation derivation = document.derivation();
    int offset = operands.size();
    offsets.add(offset);
    List<Operand> mine = new ArrayList<>(document.operands());
    mine.addAll(derivation.asked());
    work.spend(mine.size() + document.all().size());
    mine.forEach(operand -> operands.add(operand.at(offset + operand.index())));
    for (Identity identity : document.all()) {
      if (!(identity instanceof Identity.Bound && document.isSigned())) {
        identities.add(offset == 0 ? identity : placed(identity, offset));
      }
    }
    derivation.boundsOfAsked().forEach(bound -> identities.add(placed(bound, offset)));
    document.operands().stream()
        .flatMap(operand -> operand.cells().stream())
        .findFirst()
        .flatMap(cell -> cell.table().document())
        .ifPresent(name -> numbers.put(name, number));
  }

  private Identity placed(Identity identity, int offset) {
    if (identity instanceof Identity.Same same) {
      return new Identity.Same(placed(same.operand(), offset));
    }
    if (identity instanceof Identity.Sum sum) {
      return new Identity.Sum(
          placed(sum.total(), offset),
          sum.dimension(),
          placed(sum.parts(), offset),
          sum.rowsOf().orElse(null));
    }
    if (identity instanceof Identity.Balance balance) {
      return new Identity.Balance(
          balance.region(),
          placed(balance.left(), offset),
          placed(balance.right(), offset),
          balance.dimension());
    }
    Identity.Bound bound = (Identity.Bound) identity;
    return Identity.Bound.on(placed(bound.part(), offset)).by(placed(bound.whole(), offset));
  }

  private List<Operand> placed(List<Operand> some, int offset) {
    return some.stream().map(operand -> placed(operand, offset)).toList();
  }

  private Operand placed(Operand operand, int offset) {
    return operands.get(offset + operand.index());
  }

  private Identity.Across across(Parts parts) {
    return new Identity.Across(placed(parts.left()), placed(parts.right()), parts.link().isOpen());
  }

  private List<Operand> placed(List<Part> parts) {
    return parts.stream().map(this::placed).toList();
  }

  private Operand placed(Part part) {
    if (part.document() < documents.size()) {
      return placed(part.operand(), offsets.get(part.document()));
    }
    return part.operand().cells().isEmpty()
        ? added(part.operand())
        : besidePlaced.computeIfAbsent(
            part.operand().cells().get(0), cell -> addedBeside(part.operand()));
  }

  /** What a row would have that is lacking is not more than the total that it would be in. */
  private Operand addedBeside(Operand operand) {
    Operand placed = added(operand);
    Part total = around.get(operand.cells().get(0));
    if (total != null && !total.operand().isSigned()) {
      identities.add(Identity.Bound.on(placed).by(placed(total)));
    }
    return placed;
  }

  private Operand added(Operand operand) {
    Operand placed = operand.at(operands.size());
    operands.add(placed);
    return placed;
  }

  List<Identities> documents() {
    return documents;
  }

  List<Operand> operands() {
    return operands;
  }

  List<Identity> identities() {
    return identities;
  }

  Map<Integer, Identity.Across> across() {
    return Map.copyOf(across);
  }

  Map<Label, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  Map<Cell, Link.Stated> stated() {
    return Map.copyOf(stated);
  }

  /** Counts the operands of the first document. */
  int own() {
    return offsets.get(1);
  }
}
