/**
 * OFD as printed documents (OFD读入): GB/T 33190, the fixed layout of Chinese offices, by the JDK
 * alone.
 *
 * <p>An OFD is a packed file of XML: {@code OFD.xml} names the document, the document its pages and
 * the templates under them, a page its text with the place of every glyph, and its paths. {@link
 * io.github.yusuan.io.ofd.OfdReader} hands them over in points; {@link io.github.yusuan.io.page}
 * makes grids and lines of text of them, as of a PDF.
 *
 * <p>Not read: what annotations and seals show, and composite objects of the resources.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.ofd;

import org.jspecify.annotations.NullMarked;
