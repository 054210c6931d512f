package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.onrecord.findings.OnRecordException;

/** Does the same to many things on several threads; the results keep the order. */
final class InOrder {
  private InOrder() {}

  static <T, R> List<R> map(List<T> things, int threads, Function<T, R> function) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Future<R>> running = new ArrayList<>();
      things.forEach(thing -> running.add(pool.submit(() -> function.apply(thing))));
      List<R> results = new ArrayList<>();
      for (Future<R> future : running) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new OnRecordException("reading the gold data failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OnRecordException("interrupted while reading the gold data; run it again", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
