package broadsheet.planted.text;

import org.jspecify.annotations.Nullable;

/** Takes what others own. */
public final class TakesEveryLibrary {
  java.sql.@Nullable Connection rows;
  javax.sql.@Nullable DataSource pool;
  org.sqlite.@Nullable SQLiteConfig sqlite;
  org.apache.lucene.search.@Nullable Query query;
  java.net.http.@Nullable HttpClient client;
  javax.net.@Nullable SocketFactory sockets;
  javax.net.ssl.@Nullable SSLContext encryption;
  org.apache.hc.core5.http.@Nullable HttpRequest question;
  crawlercommons.robots.@Nullable BaseRobotRules robots;
  org.netpreserve.jwarc.@Nullable WarcReader archive;
  org.apache.pdfbox.pdmodel.@Nullable PDDocument document;
  ai.onnxruntime.@Nullable OrtEnvironment model;
  com.optimaize.langdetect.@Nullable LanguageDetector language;
  io.javalin.@Nullable Javalin server;
  org.eclipse.jetty.server.@Nullable Server jetty;
  gg.jte.@Nullable TemplateEngine templates;
  org.bouncycastle.crypto.@Nullable Digest digest;
  picocli.@Nullable CommandLine command;
}
