package org.onrecord;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does work on a stream with several threads, and gives the results in the order of the inputs. No
 * more than a few inputs for each thread are held at a time, however long the stream is.
 */
final class InOrder {
  /** Enough that one long article does not leave the other threads idle. */
  private static final int AHEAD_PER_THREAD = 4;

  private InOrder() {}

  /** Close the result, or read it to its end: its threads end with it. */
  static <I, O> Stream<O> map(Stream<I> inputs, int threads, Function<I, O> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    Results<I, O> results =
        new Results<>(inputs.iterator(), pool, threads * AHEAD_PER_THREAD, work);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(pool::shutdownNow)
        .onClose(inputs::close);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "onrecord-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static final class Results<I, O> implements Iterator<O> {
    private final Iterator<I> inputs;
    private final ExecutorService pool;
    private final int ahead;
    private final Function<I, O> work;
    private final ArrayDeque<Future<O>> underWay = new ArrayDeque<>();

    Results(Iterator<I> inputs, ExecutorService pool, int ahead, Function<I, O> work) {
      this.inputs = inputs;
      this.pool = pool;
      this.ahead = ahead;
      this.work = work;
    }

    @Override
    public boolean hasNext() {
      while (underWay.size() < ahead && inputs.hasNext()) {
        I input = inputs.next();
        underWay.add(pool.submit(() -> work.apply(input)));
      }
      if (underWay.isEmpty()) {
        pool.shutdown();
      }
      return !underWay.isEmpty();
    }

    @Override
    public O next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      try {
        return underWay.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        pool.shutdownNow();
        CancellationException cancelled = new CancellationException("reading was interrupted");
        cancelled.initCause(e);
        throw cancelled;
      } catch (ExecutionException e) {
        pool.shutdownNow();
        throw new CompletionException(e.getCause());
      }
    }
  }
}
