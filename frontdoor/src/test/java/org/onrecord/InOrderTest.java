package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheInputs() {
    for (int threads : new int[] {1, 2, 7}) {
      try (Stream<Integer> results =
          InOrder.map(IntStream.range(0, 500).boxed(), threads, InOrderTest::slowly)) {
        assertThat(results).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
      }
    }
  }

  @Test
  void holdsNoMoreThanAFewInputs() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Integer> endless = Stream.generate(taken::incrementAndGet);
    try (Stream<Integer> results = InOrder.map(endless, 2, i -> i)) {
      assertThat(results.limit(10)).hasSize(10);
    }
    assertThat(taken.get()).isLessThan(30);
  }

  @Test
  void aFaultOfTheWorkIsTold() {
    try (Stream<Integer> results = InOrder.map(Stream.of(1, 0), 1, i -> 1 / i)) {
      assertThatThrownBy(results::toList)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ArithmeticException.class);
    }
  }

  private static int slowly(int i) {
    if (i % 50 == 0) {
      LockSupport.parkNanos(1_000_000);
    }
    return i;
  }
}
