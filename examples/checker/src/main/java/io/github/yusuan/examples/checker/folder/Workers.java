package io.github.yusuan.examples.checker.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does something with each document on all cores (并行): each worker takes the next document when it
 * is done with one, so that no more documents are in memory than there are workers.
 */
final class Workers {
  private final int number;

  Workers(int number) {
    this.number = number;
  }

  /** What is done with a document; what it throws ends the run. */
  @FunctionalInterface
  interface Job {
    void of(int document) throws IOException;
  }

  void each(int documents, Job job) throws IOException {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(number);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int worker = 0; worker < number; worker++) {
        workers.add(
            pool.submit(
                () -> {
                  work(next, documents, job);
                  return null;
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void work(AtomicInteger next, int documents, Job job) throws IOException {
    int document = next.getAndIncrement();
    while (document < documents && !Thread.currentThread().isInterrupted()) {
      boolean done = false;
      try {
        job.of(document);
        done = true;
      } finally {
        if (!done) {
          next.set(documents);
        }
      }
      document = next.getAndIncrement();
    }
  }
}
