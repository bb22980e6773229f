package broadsheet.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.SentenceVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentence vectors of all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019) in 8-bit
 * integers on the CPU: mean of the last layer over the text's first {@value #TOKENS_MAX} tokens.
 * Thread-safe. Results differ in their last bits between processors.
 */
public final class MiniLmEmbedder implements Embedder, AutoCloseable {
  /** Longer texts are cut here. */
  public static final int TOKENS_MAX = 192;

  private static final int DIMENSIONS = 384;
  private static final int BATCH = 8;

  private final WordPiece wordPiece;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ExecutorService workers;

  private MiniLmEmbedder(WordPiece wordPiece, OrtSession session, ExecutorService workers) {
    this.wordPiece = wordPiece;
    this.session = session;
    this.workers = workers;
    environment = OrtEnvironment.getEnvironment();
  }

  /**
   * Reads the model from the class path.
   *
   * @param threads batches that run at the same time, each on one core
   */
  public static MiniLmEmbedder load(int threads) {
    var wordPiece = new WordPiece(vocabulary());
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      var session =
          OrtEnvironment.getEnvironment()
              .createSession(Resources.bytes("all-minilm-l6-v2-q.onnx"), options);
      return new MiniLmEmbedder(wordPiece, session, workers(threads));
    } catch (OrtException e) {
      throw new IllegalStateException("cannot load the sentence model", e);
    }
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<SentenceVector> embed(List<String> texts) {
    var encoded = texts.stream().map(text -> wordPiece.encode(text, TOKENS_MAX)).toList();
    var byLength =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> encoded.get(i).length))
            .toList();
    var batches = new ArrayList<Callable<Void>>();
    var vectors = new SentenceVector[texts.size()];
    for (var from = 0; from < byLength.size(); from += BATCH) {
      var indexes = byLength.subList(from, Math.min(byLength.size(), from + BATCH));
      batches.add(() -> {
        run(indexes, encoded, vectors);
        return null;
      });
    }
    runAll(batches);
    return List.of(vectors);
  }

  @Override
  public void close() {
    workers.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the sentence model", e);
    }
  }

  private void runAll(List<Callable<Void>> batches) {
    try {
      for (Future<Void> done : workers.invokeAll(batches)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot compute sentence vectors", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing sentence vectors", e);
    }
  }

  private void run(List<Integer> indexes, List<int[]> encoded, SentenceVector[] vectors)
      throws OrtException {
    var width = encoded.get(indexes.getLast()).length;
    var shape = new long[] {indexes.size(), width};
    var ids = LongBuffer.allocate(indexes.size() * width);
    var mask = LongBuffer.allocate(indexes.size() * width);
    for (var row = 0; row < indexes.size(); row++) {
      var text = encoded.get(indexes.get(row));
      for (var column = 0; column < text.length; column++) {
        ids.put(row * width + column, text[column]);
        mask.put(row * width + column, 1);
      }
    }
    var types = LongBuffer.allocate(indexes.size() * width);
    try (var idTensor = OnnxTensor.createTensor(environment, ids, shape);
        var maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        var typeTensor = OnnxTensor.createTensor(environment, types, shape);
        var result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      var states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      for (var row = 0; row < indexes.size(); row++) {
        var length = encoded.get(indexes.get(row)).length;
        vectors[indexes.get(row)] = mean(states, row * width, length);
      }
    }
  }

  private static SentenceVector mean(java.nio.FloatBuffer states, int first, int length) {
    var sum = new float[DIMENSIONS];
    for (var token = first; token < first + length; token++) {
      for (var i = 0; i < DIMENSIONS; i++) {
        sum[i] += states.get(token * DIMENSIONS + i);
      }
    }
    return SentenceVector.of(sum);
  }

  private static ExecutorService workers(int threads) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("embedder-", 0).factory());
  }

  private static Map<String, Integer> vocabulary() {
    try (var json = Resources.open("all-minilm-l6-v2-q-tokenizer.json")) {
      var pieces = new HashMap<String, Integer>();
      new JsonMapper()
          .readTree(json)
          .at("/model/vocab")
          .properties()
          .forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
      return pieces;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model's vocabulary", e);
    }
  }
}
