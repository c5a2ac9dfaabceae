package io.github.yusuan.examples.corpus;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.DocumentRow;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.examples.checker.folder.FigureRow;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.related.Relations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Checks the documents of a corpus (核对): first what each document is, which is little and comes to
 * the driver; then each with the bytes of those that belong to it, which a join by name brings.
 */
final class CorpusCheck {
  private CorpusCheck() {}

  /** What a document is checked against (关联关系), by names; last year's is one or none. */
  private record Related(List<String> lastYear, List<String> units, List<Message> remarks)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Related NONE = new Related(List.of(), List.of(), List.of());
  }

  static JavaRDD<CheckedDocument> check(
      JavaSparkContext context, JavaPairRDD<String, byte[]> documents) {
    Map<String, Imprint> imprints =
        new TreeMap<>(documents.mapPartitionsToPair(CorpusCheck::imprints).collectAsMap());
    Relations relations = Relations.of(imprints);
    Map<String, Related> related = new HashMap<>();
    List<Tuple2<String, String>> wanted = new ArrayList<>();
    for (String name : imprints.keySet()) {
      Related one =
          new Related(
              relations.lastYear(name).stream().toList(),
              relations.units(name),
              relations.remarks(name));
      if (!one.remarks().isEmpty()) {
        related.put(name, one);
      }
      one.lastYear().forEach(other -> wanted.add(new Tuple2<>(other, name)));
      one.units().forEach(other -> wanted.add(new Tuple2<>(other, name)));
    }
    Broadcast<Map<String, Related>> known = context.broadcast(related);
    JavaPairRDD<String, Iterable<Tuple2<String, byte[]>>> others =
        context
            .parallelizePairs(wanted)
            .join(documents)
            .mapToPair(
                pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())))
            .groupByKey();
    return documents
        .leftOuterJoin(others)
        .mapPartitions(
            rows -> {
              AnyReader reader = AnyReader.standard();
              Rulebook rulebook = Rulebook.standard();
              return map(
                  rows,
                  row ->
                      checked(
                          row,
                          known.value().getOrDefault(row._1(), Related.NONE),
                          new Tools(reader, rulebook)));
            });
  }

  /** What a partition checks with (核对工具). */
  private record Tools(AnyReader reader, Rulebook rulebook) {}

  /** A document that cannot be read is nothing to relate to; the check says why. */
  private static Iterator<Tuple2<String, Imprint>> imprints(
      Iterator<Tuple2<String, byte[]>> documents) {
    AnyReader reader = AnyReader.standard();
    List<Tuple2<String, Imprint>> imprints = new ArrayList<>();
    while (documents.hasNext()) {
      Tuple2<String, byte[]> document = documents.next();
      imprint(reader, document._2())
          .ifPresent(imprint -> imprints.add(new Tuple2<>(document._1(), imprint)));
    }
    return imprints.iterator();
  }

  private static Optional<Imprint> imprint(AnyReader reader, byte[] document) {
    try {
      return Optional.of(Imprint.of(reader.read(document).disclosure()));
    } catch (RuntimeException | StackOverflowError unreadable) {
      return Optional.empty();
    }
  }

  private static CheckedDocument checked(
      Tuple2<
              String,
              Tuple2<byte[], org.apache.spark.api.java.Optional<Iterable<Tuple2<String, byte[]>>>>>
          document,
      Related related,
      Tools tools) {
    String name = document._1();
    try {
      ReadDocument read = tools.reader().read(document._2()._1());
      Map<String, Disclosure> others = new HashMap<>();
      if (document._2()._2().isPresent()) {
        for (Tuple2<String, byte[]> other : document._2()._2().get()) {
          others.put(other._1(), tools.reader().read(other._2()).disclosure());
        }
      }
      Report report =
          read.located(tools.rulebook().check(read.disclosure(), documents(related, others)));
      return new CheckedDocument(
          DocumentRow.of(name, report, related.remarks()), FigureRow.of(name, read.disclosure()));
    } catch (RuntimeException | StackOverflowError hostile) {
      return new CheckedDocument(DocumentRow.unreadable(name, Failure.of(hostile)), List.of());
    }
  }

  private static RelatedDocuments documents(Related related, Map<String, Disclosure> others) {
    RelatedDocuments documents = RelatedDocuments.none();
    for (String lastYear : related.lastYear()) {
      Disclosure published = others.get(lastYear);
      documents = published == null ? documents : documents.withLastYear(published);
    }
    List<Disclosure> units = related.units().stream().map(others::get).toList();
    return units.isEmpty() ? documents : documents.withUnits(units);
  }

  private static <A, B> Iterator<B> map(
      Iterator<A> all, Function<? super A, ? extends B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public B next() {
        return function.apply(all.next());
      }
    };
  }
}
