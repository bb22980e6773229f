package broadsheet.article;

import broadsheet.text.Words;
import java.util.Set;

/** Tells lines that only count: "12 comments", "4 min read", "updated 5 minutes ago". */
final class Counters {
  private static final int WORDS_MAX = 7;

  private static final Set<String> COUNTED =
      Set.of(
          "comment",
          "comments",
          "share",
          "shares",
          "view",
          "views",
          "like",
          "likes",
          "reads",
          "read",
          "readers",
          "reading",
          "reactions",
          "retweets",
          "followers",
          "min",
          "mins",
          "minute",
          "minutes",
          "hour",
          "hours",
          "ago",
          "kommentar",
          "kommentare",
          "lesezeit",
          "minuten",
          "vor",
          "comentario",
          "comentarios",
          "lectura",
          "minutos",
          "hace",
          "commentaire",
          "commentaires",
          "partages",
          "lecture",
          "commenti",
          "condivisioni",
          "lettura",
          "minuti",
          "comentários",
          "leitura",
          "reacties",
          "leestijd",
          "geleden",
          "комментариев",
          "комментария",
          "комментарий",
          "просмотров",
          "просмотра",
          "минут",
          "минуты",
          "назад",
          "коментарів",
          "переглядів",
          "хвилин",
          "тому",
          "تعليق",
          "تعليقات",
          "مشاهدة",
          "دقيقة",
          "دقائق",
          "komentarzy",
          "kommentarer",
          "yorum",
          "dakika");

  private Counters() {}

  static boolean isCounter(String paragraph) {
    if (paragraph.length() > 100 || paragraph.endsWith(".")) {
      return false;
    }
    var words = Words.keys(paragraph);
    return words.size() <= WORDS_MAX
        && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
        && words.stream().anyMatch(COUNTED::contains);
  }
}
