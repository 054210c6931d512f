package org.onrecord.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.findings.OnRecordException;

/**
 * Applies a function to a stream on several threads and keeps its order. Items are taken from the
 * stream by the thread that asks for results, a few ahead of what it asks for, however long the
 * stream is.
 */
public final class OrderedWork<A, B> implements Iterator<B>, AutoCloseable {
  /** Items under way for each thread: enough that one long article does not leave others idle. */
  private static final int AHEAD = 4;

  private final Iterator<A> items;
  private final Function<A, B> work;
  private final int most;
  private final ExecutorService threads;
  private final Deque<Future<B>> underWay = new ArrayDeque<>();

  private OrderedWork(Iterator<A> items, int threads, Function<A, B> work) {
    this.items = items;
    this.work = work;
    this.most = threads * AHEAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "onrecord-reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * The results in the order of the items. What the function throws is thrown when its result is
   * asked for; an {@link Stream#iterator() iterator} then goes on with the next.
   *
   * @param threads at least one; with one, the work is done by the thread that asks
   * @return to be closed, which closes the items too, or read to its end
   */
  public static <A, B> Stream<B> map(Stream<A> items, int threads, Function<A, B> work) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    if (threads == 1) {
      return items.sequential().map(work);
    }
    OrderedWork<A, B> ordered = new OrderedWork<>(items.iterator(), threads, work);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ordered, traits), false)
        .onClose(ordered::close)
        .onClose(items::close);
  }

  @Override
  public boolean hasNext() {
    while (underWay.size() < most && items.hasNext()) {
      A item = items.next();
      underWay.add(threads.submit(() -> work.apply(item)));
    }
    if (underWay.isEmpty()) {
      close();
      return false;
    }
    return true;
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new OnRecordException("reading failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new OnRecordException("reading was interrupted; run it again", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
