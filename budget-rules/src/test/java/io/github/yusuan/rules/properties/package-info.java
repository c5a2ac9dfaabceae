/**
 * What must hold of every derived disclosure (须恒成立的性质), under every template, whatever the budget.
 */
@NullMarked
package io.github.yusuan.rules.properties;

import org.jspecify.annotations.NullMarked;
