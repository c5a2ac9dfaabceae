/**
 * The text (情况说明核对): what the text claims against the tables and against itself.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.text;

import org.jspecify.annotations.NullMarked;
