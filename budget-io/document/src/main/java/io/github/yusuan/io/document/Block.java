package io.github.yusuan.io.document;

import java.io.Serializable;

/** A part of a printed document (版块), in the order of reading: a grid, or a line of text. */
public sealed interface Block extends Serializable permits Grid, TextLine {}
