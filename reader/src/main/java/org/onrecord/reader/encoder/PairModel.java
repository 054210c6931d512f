package org.onrecord.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import org.onrecord.findings.OnRecordException;

/** The small model that scores pairs of mentions. Thread-safe; each run uses its own thread. */
public final class PairModel implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final InferenceClock clock;

  PairModel(OrtEnvironment environment, OrtSession session, InferenceClock clock) {
    this.environment = environment;
    this.session = session;
    this.clock = clock;
  }

  /**
   * How well each pair fits, the mentions' own salience not yet added.
   *
   * @param size how many numbers each mention has in {@code query} and {@code key}
   * @param later the index of each pair's later mention
   * @param earlier the index of each pair's earlier mention
   * @param features the same number of features for each pair
   */
  public float[] score(
      int size, float[] query, float[] key, long[] later, long[] earlier, long[] features) {
    int pairs = later.length;
    if (pairs == 0) {
      return new float[0];
    }
    long[] vectors = {query.length / size, size};
    long[] one = {pairs};
    long[] table = {pairs, features.length / pairs};
    try (OnnxTensor q = OnnxTensor.createTensor(environment, FloatBuffer.wrap(query), vectors);
        OnnxTensor k = OnnxTensor.createTensor(environment, FloatBuffer.wrap(key), vectors);
        OnnxTensor i = OnnxTensor.createTensor(environment, LongBuffer.wrap(later), one);
        OnnxTensor j = OnnxTensor.createTensor(environment, LongBuffer.wrap(earlier), one);
        OnnxTensor f = OnnxTensor.createTensor(environment, LongBuffer.wrap(features), table)) {
      Map<String, OnnxTensor> inputs =
          Map.of("query", q, "key", k, "later", i, "earlier", j, "features", f);
      long began = System.nanoTime();
      try (OrtSession.Result result = session.run(inputs)) {
        clock.add(System.nanoTime() - began);
        return OnnxModel.array(result, "scores");
      }
    } catch (OrtException e) {
      throw new OnRecordException(
          "the model of pairs failed on " + pairs + " pairs: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new OnRecordException("cannot close the model of pairs: " + e.getMessage(), e);
    }
  }
}
