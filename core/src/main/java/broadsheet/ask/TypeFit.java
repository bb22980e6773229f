package broadsheet.ask;

/** How well the kind of a candidate fits what is asked for. */
final class TypeFit {
  private TypeFit() {}

  static boolean isExact(QuestionReading question, Candidate candidate) {
    return question.type() == candidate.type();
  }

  /** From 0 to 1. */
  static double of(QuestionReading question, Candidate candidate) {
    var type = candidate.type();
    if (question.type() == type) {
      return 1;
    }
    return switch (question.type()) {
      case PERSON -> type == AnswerType.BODY ? 0.2 : 0;
      case PLACE -> type == AnswerType.BODY || type == AnswerType.NAME ? 0.3 : 0;
      case BODY -> type == AnswerType.NAME || type == AnswerType.PLACE ? 0.5 : 0.1;
      case NAME -> type == AnswerType.BODY ? 0.5 : type == AnswerType.THING ? 0.4 : 0.2;
      case COUNT -> type == AnswerType.LENGTH ? 0.5 : 0;
      case MONEY -> type == AnswerType.COUNT || type == AnswerType.SHARE ? 0.4 : 0;
      case SHARE -> type == AnswerType.COUNT || type == AnswerType.MONEY ? 0.3 : 0;
      case DATE -> type == AnswerType.LENGTH ? 0.4 : 0;
      case LENGTH -> type == AnswerType.COUNT ? 0.5 : type == AnswerType.DATE ? 0.3 : 0;
      case THING -> type == AnswerType.NAME ? 0.6 : type == AnswerType.BODY ? 0.4 : 0.2;
      case ACCOUNT -> type == AnswerType.THING ? 0.5 : 0.1;
    };
  }
}
