package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void orderIsKept(int threads) {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    Stream<Integer> results =
        OrderedWork.map(
            items.stream(),
            threads,
            item -> {
              if (item % 7 == 0) {
                LockSupport.parkNanos(100_000);
              }
              return item * 2;
            });
    assertThat(results).containsExactlyElementsOf(items.stream().map(i -> i * 2).toList());
  }

  @Test
  void itemsAreTakenFewAhead() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Integer> endless = Stream.generate(taken::incrementAndGet);
    try (Stream<Integer> results = OrderedWork.map(endless, 2, item -> item)) {
      Iterator<Integer> iterator = results.iterator();
      for (int i = 1; i <= 10; i++) {
        assertThat(iterator.next()).isEqualTo(i);
      }
      assertThat(taken.get()).isLessThanOrEqualTo(18);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anIteratorGoesOnAfterAFailure(int threads) {
    Stream<Integer> items = Stream.of(1, 2, 3);
    Iterator<Integer> results =
        OrderedWork.map(
                items,
                threads,
                item -> {
                  if (item == 2) {
                    throw new IllegalStateException("two");
                  }
                  return item;
                })
            .iterator();
    assertThat(results.next()).isEqualTo(1);
    assertThatThrownBy(results::next).hasMessage("two");
    assertThat(results.next()).isEqualTo(3);
  }

  @Test
  void closingClosesTheItems() {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Integer> items = Stream.of(1).onClose(() -> closed.set(true));
    OrderedWork.map(items, 2, item -> item).close();
    assertThat(closed).isTrue();
  }
}
