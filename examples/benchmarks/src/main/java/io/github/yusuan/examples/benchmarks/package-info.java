/** Measurements with JMH (性能测量): what reading, checking, deriving cost, beside a yardstick. */
@org.jspecify.annotations.NullMarked
package io.github.yusuan.examples.benchmarks;
