package broadsheet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Times each extractor over all pages of the folder; one operation is all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractBenchmark {
  /** Which extractor. */
  @Param public Peer peer = Peer.BROADSHEET;

  private List<Pages.Page> pages = List.of();

  /** Reads and decodes the pages, which is not timed. */
  @Setup(Level.Trial)
  public void readPages() {
    pages = Pages.ofProperty();
    System.out.println(pages.size() + " pages an operation");
  }

  /** All pages once. */
  @Benchmark
  public void allPages(Blackhole hole) {
    for (var page : pages) {
      hole.consume(peer.text(page.html()));
    }
  }
}
