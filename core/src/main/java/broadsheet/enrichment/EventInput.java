package broadsheet.enrichment;

import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.event.EventText;
import broadsheet.enrichment.event.Named;
import broadsheet.enrichment.event.Party;
import broadsheet.enrichment.event.Said;
import broadsheet.enrichment.event.Tag;
import broadsheet.enrichment.event.Word;
import broadsheet.enrichment.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands events what is already known of an article: its words, names, statements and days. */
final class EventInput {
  private EventInput() {}

  static EventText of(Setting setting, StatementReader.Reading reading, List<Mention> mentions) {
    return new EventText(
        setting.text(),
        reading.words(),
        mentions.stream().map(EventInput::named).toList(),
        reading.statements().stream().map(EventInput::said).toList(),
        setting.dates(),
        setting.places(),
        setting.published());
  }

  /** A text with the days and places that it names. */
  record Setting(
      String text, @Nullable LocalDate published, List<ToldDate> dates, List<Place> places) {}

  static List<Word> words(TaggedText tagged) {
    var tokens = tagged.tokens();
    var words = new ArrayList<Word>(tokens.count());
    for (var i = 0; i < tokens.count(); i++) {
      words.add(
          new Word(
              tokens.span(i),
              tokens.key(i),
              tag(tagged.tag(i)),
              tokens.sentence(i),
              tokens.quotations().isIn(i)));
    }
    return words;
  }

  private static Tag tag(PartOfSpeech part) {
    return switch (part) {
      case NN, NNS -> Tag.NOUN;
      case NNP -> Tag.NAME;
      case CD -> Tag.NUMBER;
      case DT -> Tag.DETERMINER;
      case JJ, JJR, JJS -> Tag.ADJECTIVE;
      case PRP, EX -> Tag.PRONOUN;
      case PRPS -> Tag.OWNER;
      case VB -> Tag.BASE;
      case VBP, VBZ -> Tag.PRESENT;
      case VBD -> Tag.PAST;
      case VBN -> Tag.PARTICIPLE;
      case VBG -> Tag.GERUND;
      case MD -> Tag.MODAL;
      case TO -> Tag.TO;
      case IN -> Tag.PREPOSITION;
      case RB, RBR -> Tag.ADVERB;
      case RP -> Tag.PARTICLE;
      case CC -> Tag.AND;
      case WDT, WP, WRB -> Tag.WHICH;
      case MARK -> Tag.MARK;
      case POS, OTHER -> Tag.OTHER;
    };
  }

  private static Named named(Mention mention) {
    return new Named(
        mention.span(), mention.name(), mention.entity().value(), sort(mention.type()));
  }

  private static Named.Sort sort(EntityType type) {
    return switch (type) {
      case PERSON -> Named.Sort.PERSON;
      case ORGANIZATION -> Named.Sort.BODY;
      case PLACE -> Named.Sort.PLACE;
      case GROUP -> Named.Sort.PEOPLE;
      case EVENT -> Named.Sort.EVENT;
      case WORK, LAW, OTHER -> Named.Sort.OTHER;
    };
  }

  private static Said said(Statement statement) {
    return new Said(
        statement.content(), statement.cue(), speaker(statement.speaker()), act(statement.act()));
  }

  private static @Nullable Party speaker(Speaker speaker) {
    var entity = speaker.entity();
    return speaker.source() == null
        ? null
        : new Party(speaker.source(), speaker.name(), entity == null ? null : entity.value(), null);
  }

  private static Said.Act act(StatementAct act) {
    return switch (act) {
      case STATEMENT, RED_LINE -> Said.Act.STATEMENT;
      case DEMAND -> Said.Act.DEMAND;
      case CONDITION -> Said.Act.CONDITION;
      case OFFER -> Said.Act.OFFER;
      case REFUSAL -> Said.Act.REFUSAL;
      case ACCUSATION -> Said.Act.ACCUSATION;
      case DENIAL -> Said.Act.DENIAL;
      case FORECAST -> Said.Act.FORECAST;
      case ANNOUNCEMENT -> Said.Act.ANNOUNCEMENT;
    };
  }
}
