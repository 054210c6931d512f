package org.onrecord.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.text.WordRange;

/**
 * The model, loaded once. Any number of threads may run it at the same time; each run uses its own
 * thread only, so that a text's scores do not depend on what else is being read.
 */
public final class OnnxModel implements AutoCloseable {
  private static final String FOLDER = "/org/onrecord/reader/";
  private static final String FILE = "model.onnx";
  private static final String PAIRS = "pairs.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelNotes notes;
  private final CompletableFuture<String> sha256;
  private final InferenceClock clock = new InferenceClock();
  private final PairModel pairs;

  private OnnxModel(
      OrtEnvironment environment,
      OrtSession session,
      CompletableFuture<String> sha256,
      Supplier<byte[]> pairs)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.sha256 = sha256;
    this.notes = ModelNotes.parse(session.getMetadata().getCustomMetadata().get(ModelNotes.KEY));
    this.pairs = new PairModel(environment, session(environment, pairs.get(), PAIRS), clock);
  }

  /** The model that comes with the reader. */
  public static OnnxModel load() {
    return load(() -> resource(FILE), () -> resource(PAIRS), FILE);
  }

  private static byte[] resource(String name) {
    try (InputStream in = OnnxModel.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new OnRecordException(
            "the model "
                + FOLDER
                + name
                + " is missing from the jar; build or download OnRecord again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new OnRecordException("cannot read the model " + FOLDER + name + " from the jar", e);
    }
  }

  /** A model in a file of its own; that of pairs, if it needs one, is {@code pairs.onnx} beside. */
  public static OnnxModel load(Path file) {
    return load(() -> bytes(file), () -> bytes(file.resolveSibling(PAIRS)), file.toString());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new OnRecordException(
          "cannot read the model " + file + ": " + e + "; name a model that training exported", e);
    }
  }

  private static OnnxModel load(Supplier<byte[]> model, Supplier<byte[]> pairs, String name) {
    byte[] bytes = model.get();
    // Hashing takes as long as a tenth of loading; nothing needs the hash before.
    CompletableFuture<String> sha256 = CompletableFuture.supplyAsync(() -> sha256(bytes));
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    try {
      return new OnnxModel(environment, session(environment, bytes, name), sha256, pairs);
    } catch (OrtException e) {
      throw new OnRecordException("cannot read the notes of the model " + name, e);
    }
  }

  private static OrtSession session(OrtEnvironment environment, byte[] bytes, String name) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Windows differ in length: plans for one length help no other and cost memory.
      options.setMemoryPatternOptimization(false);
      return environment.createSession(bytes, options);
    } catch (OrtException e) {
      throw new OnRecordException(
          "cannot load the model " + name + ": " + e.getMessage() + "; is it an ONNX file?", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The SHA-256 of the model's file, in lower-case hex. */
  public String sha256() {
    return sha256.join();
  }

  public ModelNotes notes() {
    return notes;
  }

  /** What scores pairs of mentions. */
  public PairModel pairs() {
    return pairs;
  }

  /** What counts the time inside calls of the runtime. */
  public InferenceClock clock() {
    return clock;
  }

  /** Scores one window. */
  public Scores run(Window window, Encoding encoding, WordPiece wordPiece) {
    WordRange words = window.words();
    int pieces = encoding.pieces(words.start(), words.end()) + 2;
    LongBuffer ids = longs(pieces);
    LongBuffer features = longs(pieces);
    LongBuffer first = longs(words.length());
    LongBuffer sentence = longs(words.length());
    ids.put(wordPiece.cls());
    features.put(encoding.opening());
    for (int unit = 0; unit < window.units().size(); unit++) {
      WordRange range = window.units().get(unit);
      for (int word = range.start(); word < range.end(); word++) {
        first.put(ids.position());
        sentence.put(unit);
        int end = encoding.offset(word + 1);
        for (int piece = encoding.offset(word); piece < end; piece++) {
          ids.put(encoding.id(piece));
          features.put(encoding.feature(word));
        }
      }
    }
    ids.put(wordPiece.sep());
    features.put(0);
    return run(ids.flip(), features.flip(), first.flip(), sentence.flip());
  }

  private Scores run(LongBuffer ids, LongBuffer features, LongBuffer first, LongBuffer sentence) {
    int words = first.limit();
    int pieces = ids.limit();
    try (OnnxTensor i = tensor(ids);
        OnnxTensor f = tensor(features);
        OnnxTensor w = tensor(first);
        OnnxTensor s = tensor(sentence)) {
      Map<String, OnnxTensor> inputs = Map.of("ids", i, "features", f, "first", w, "sentence", s);
      long began = System.nanoTime();
      try (OrtSession.Result result = session.run(inputs)) {
        clock.add(System.nanoTime() - began, pieces);
        return scores(words, result);
      }
    } catch (OrtException e) {
      throw new OnRecordException(
          "the model failed on a window of " + pieces + " pieces: " + e.getMessage(), e);
    }
  }

  private Scores scores(int words, OrtSession.Result result) {
    return new Scores(
        words,
        array(result, "cue"),
        array(result, "names"),
        ints(result, "upos"),
        ints(result, "feats"),
        ints(result, "rels"),
        output(result, "arcs").getFloatBuffer(),
        ints(result, "cues"),
        array(result, "roles"),
        mentionScores(words, result));
  }

  private static MentionScores mentionScores(int words, OrtSession.Result result) {
    float[] query = array(result, "query");
    return new MentionScores(
        query.length / words,
        ints(result, "kinds"),
        array(result, "mention"),
        ints(result, "starts"),
        ints(result, "ends"),
        query,
        array(result, "key"),
        array(result, "salient"));
  }

  private OnnxTensor tensor(LongBuffer values) throws OrtException {
    return OnnxTensor.createTensor(environment, values, new long[] {values.limit()});
  }

  /** A direct buffer, which the runtime reads where it is. */
  private static LongBuffer longs(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElse(null);
    if (value instanceof OnnxTensor tensor) {
      return tensor;
    }
    throw new OnRecordException(
        "the model has no output '" + name + "'; take one that OnRecord's training exported");
  }

  static float[] array(OrtSession.Result result, String name) {
    OnnxTensor tensor = output(result, name);
    // A tensor without elements has no buffer to give.
    return isEmpty(tensor) ? new float[0] : tensor.getFloatBuffer().array();
  }

  private static int[] ints(OrtSession.Result result, String name) {
    OnnxTensor tensor = output(result, name);
    if (isEmpty(tensor)) {
      return new int[0];
    }
    LongBuffer longs = tensor.getLongBuffer();
    int[] ints = new int[longs.remaining()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (int) longs.get(i);
    }
    return ints;
  }

  private static boolean isEmpty(OnnxTensor tensor) {
    return tensor.getInfo().getNumElements() == 0;
  }

  @Override
  public void close() {
    try {
      pairs.close();
      session.close();
    } catch (OrtException e) {
      throw new OnRecordException("cannot close the model: " + e.getMessage(), e);
    }
  }
}
