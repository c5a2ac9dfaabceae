package io.github.yusuan.io.document;

import java.io.Serializable;

/**
 * A part of a printed document (版块), in the order of reading: a grid, a line of text, a page that
 * cannot be read as text, or the place where the file breaks off.
 */
public sealed interface Block extends Serializable permits Grid, TextLine, Picture, CutOff {}
