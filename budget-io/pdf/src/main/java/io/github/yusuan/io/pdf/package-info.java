/**
 * PDF as printed documents (PDF读入): pages with a text layer, on PDFBox.
 *
 * <p>{@link io.github.yusuan.io.pdf.PdfReader} is found by {@link java.util.ServiceLoader} as soon
 * as this jar is on the class path; {@link io.github.yusuan.io.document.Documents} does the rest.
 * It hands over glyphs and lines, from which {@link io.github.yusuan.io.page} makes grids and lines
 * of text.
 *
 * <p>A glyph is what a reader of the paper sees: what a clipping path hides, what is drawn in an
 * invisible mode, and annotations are not. A scan without text, and a file that is encrypted, are
 * refused in words that say so. A file without its end, as after a download that was interrupted,
 * is read as far as it goes and told as {@linkplain io.github.yusuan.io.document.CutOff cut off}.
 *
 * <p>A file is hostile until it is read. Every stream is unpacked once without being kept, to know
 * how long it is, before PDFBox unpacks it; images never are. Operators are counted as they are
 * executed, those of a form each time it is drawn, and so are glyphs, paths, and the codes that
 * fonts list. Nothing is fetched, and no script or action is run.
 *
 * <p>Where a file embeds no font, PDFBox looks for one among those of the machine, the first time
 * through all of them; {@code -Dpdfbox.fontcache=FOLDER} says where it keeps the list.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.pdf;

import org.jspecify.annotations.NullMarked;
