package io.github.yusuan.io.workbook;

import io.github.yusuan.io.print.DisclosureWriter;
import io.github.yusuan.io.print.Publication;
import io.github.yusuan.io.print.PublishedBlock;
import io.github.yusuan.io.print.PublishedPart;
import io.github.yusuan.io.print.PublishedSection;
import io.github.yusuan.io.print.PublishedTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The writer of Excel workbooks (工作簿写出器): XLSX, a sheet for each printed table with its title,
 * unit, heading tree and notes, figures as numbers that show the printed places, and sheets of
 * text.
 */
public final class WorkbookWriter implements DisclosureWriter {
  /** A part with more sections than these prints them in one sheet. */
  private static final int MOST_TEXT_SHEETS = 8;

  /** Makes the writer. */
  public WorkbookWriter() {}

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    try (SteadyWorkbook steady = SteadyWorkbook.to(out);
        Workbook workbook = new Workbook(steady, "Yusuan", "1.0")) {
      SheetNames names = new SheetNames();
      new TextSheet(workbook.newWorksheet(names.free("封面"))).cover(publication.title());
      for (PublishedPart part : publication.parts()) {
        part(part, workbook, names);
      }
    }
  }

  private static void part(PublishedPart part, Workbook workbook, SheetNames names) {
    List<PublishedSection> sections = new ArrayList<>();
    for (PublishedBlock block : part.blocks()) {
      if (block instanceof PublishedTable table) {
        new TableSheet(workbook.newWorksheet(names.of(table)), table).write();
      } else if (block instanceof PublishedSection section) {
        sections.add(section);
      }
    }
    if (sections.size() > MOST_TEXT_SHEETS) {
      TextSheet sheet = new TextSheet(workbook.newWorksheet(names.of(part)));
      sheet.title(part.title());
      sections.forEach(sheet::section);
      return;
    }
    for (PublishedSection section : sections) {
      TextSheet sheet = new TextSheet(workbook.newWorksheet(names.of(section)));
      if (section.equals(sections.get(0))) {
        sheet.title(part.title());
      }
      sheet.section(section);
    }
  }
}
