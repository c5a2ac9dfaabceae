package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import java.util.Optional;

/**
 * Words of a text that something was found at (文中标注).
 *
 * @param span where they stand in their section
 * @param anchor their name
 * @param mark what they take part of
 * @param claim what they claim, where that is in doubt as a figure of a table would be
 */
record MarkedWords(TextSpan span, String anchor, Mark mark, Optional<Cell> claim) {}
