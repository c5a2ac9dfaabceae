package io.github.yusuan.core.narrative;

import java.io.Serializable;

/**
 * What a text says of a quantity (所述数值): how much it is, which share, how it changed, or how many
 * there are.
 */
public sealed interface ClaimedValue extends Serializable
    permits ClaimedAmount, ClaimedShare, ClaimedChange, ClaimedCount {}
