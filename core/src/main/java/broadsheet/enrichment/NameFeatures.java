package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tells whether a token belongs to a name: its form, its neighbours, what lists know of it,
 * and how the same word stands elsewhere in the text (Ratinov and Roth 2009).
 */
final class NameFeatures {
  /** How many features name the word; learning leaves them out at times. */
  static final int WORDS = 7;

  private static final int OTHERS_MAX = 3;
  private static final int PERSONS = 0b1111;
  private static final int COARSE = 1;
  private static final int MIDDLE = 2;
  private static final int FINE = 3;

  private final NameText text;
  private final NameLexicon lexicon;
  private final NameSurface surface;
  private final int[] hashes;
  private final NameLexicon.Entry[] entries;
  private final int[] numbers;
  private final List<int[]> places = new ArrayList<>();
  private final Features features = new Features();

  NameFeatures(NameText text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    surface = new NameSurface(text);
    numbers = text.numbered();
    hashes = new int[text.count()];
    entries = new NameLexicon.Entry[text.count()];
    for (var i = 0; i < hashes.length; i++) {
      hashes[i] = text.key(i).hashCode();
      entries[i] = lexicon.of(text.key(i));
      note(i);
    }
  }

  /** Remembers where the word stands capital: its first places in the text. */
  private void note(int token) {
    var number = numbers[token];
    if (number == places.size()) {
      places.add(new int[0]);
    }
    var known = places.get(number);
    if (surface.isNameLike(token) && known.length <= OTHERS_MAX) {
      var more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = token;
      places.set(number, more);
    }
  }

  boolean canBeName(int token) {
    return surface.canBeName(token);
  }

  /** The features of a token; the first {@link #WORDS} of them name the word itself. */
  Features of(int token) {
    features.clear();
    word(token);
    form(token);
    around(token);
    lists(token);
    elsewhere(token);
    return features;
  }

  private int hash(int token) {
    return isBeside(token) ? hashes[token] : NameText.NONE;
  }

  private boolean isBeside(int token) {
    return token >= 0 && token < hashes.length;
  }

  private void word(int token) {
    features.group(1);
    features.add(hash(token));
    features.add(text.form(token).hashCode());
    features.add(hash(token), hash(token + 1));
    features.add(hash(token - 1), hash(token));
    features.add(hash(token), surface.line(token));
    features.add(lexicon.path(entry(token), FINE), hash(token + 1));
    features.add(hash(token - 1), hash(token), hash(token + 1));
  }

  private void form(int token) {
    var key = text.key(token);
    var shape = surface.shape(token);
    features.group(20);
    features.add(0);
    features.add(shape);
    features.add(surface.shape(token - 1), shape);
    features.add(shape, surface.shape(token + 1));
    features.add(surface.shape(token - 1), shape, surface.shape(token + 1));
    features.add(surface.shape(token - 2), surface.shape(token - 1), shape);
    features.add(shape, surface.shape(token + 1), surface.shape(token + 2));
    features.add(surface.initial(token), surface.plain(token));
    features.add(surface.initial(token), surface.plain(token), shape);
    features.add(surface.initial(token), surface.line(token));
    features.add(surface.line(token), shape);
    for (var length = 1; length <= 4; length++) {
      features.add(key.substring(0, Math.min(length, key.length())).hashCode(), length);
      features.add(key.substring(Math.max(0, key.length() - length)).hashCode(), length);
    }
  }

  private void around(int token) {
    features.group(50);
    for (var away = 1; away <= 2; away++) {
      features.add(hash(token - away));
      features.add(hash(token + away));
      features.add(lexicon.path(entry(token - away), MIDDLE));
      features.add(lexicon.path(entry(token + away), MIDDLE));
    }
    features.add(hash(token - 2), hash(token - 1));
    features.add(hash(token + 1), hash(token + 2));
    features.add(hash(token - 1), hash(token + 1));
    features.add(hash(token - 1), surface.shape(token));
    features.add(hash(token + 1), surface.shape(token));
    features.add(ending(token - 1), surface.shape(token - 1));
    features.add(ending(token + 1), surface.shape(token + 1));
    features.add(hash(token - 3));
    features.add(hash(token + 3));
  }

  private int ending(int token) {
    var key = text.key(token);
    return key.substring(Math.max(0, key.length() - 3)).hashCode();
  }

  private NameLexicon.Entry entry(int token) {
    return isBeside(token) ? entries[token] : NameLexicon.Entry.NONE;
  }

  private void lists(int token) {
    var entry = entry(token);
    var profile = entry.profile();
    features.group(80);
    for (var turns = 0; turns < NameLexicon.TURNS.length; turns++) {
      features.add(lexicon.path(entry, turns), NameLexicon.TURNS[turns]);
    }
    features.add(lexicon.path(entry, COARSE), surface.initial(token));
    features.add(lexicon.path(entry, FINE), surface.shape(token + 1));
    features.add(lexicon.path(entry(token - 1), COARSE), lexicon.path(entry, COARSE));
    features.add(lexicon.path(entry, COARSE), lexicon.path(entry(token + 1), COARSE));
    features.add(profile);
    features.add(profile, surface.shape(token));
    features.add(entry(token - 1).profile(), profile);
    features.add(profile, entry(token + 1).profile());
    features.add(profile & PERSONS, entry(token + 1).profile() & PERSONS);
    features.add(entry(token - 1).profile() & PERSONS, profile & PERSONS);
    features.add(surface.kind(token));
    features.add(surface.kind(token - 1));
    features.add(surface.kind(token + 1));
    features.add(surface.kind(token - 1), surface.shape(token));
    features.add(surface.kind(token + 1), surface.shape(token));
    features.add(surface.kind(token - 2), surface.kind(token - 1));
    features.add(surface.kind(token + 2), surface.kind(token + 1));
    features.add(surface.kind(token), surface.initial(token));
    features.add(surface.runEnd(token));
    features.add(surface.runEnd(token), surface.kind(token));
    features.add(surface.runBegin(token), surface.runEnd(token));
  }

  /** How the same word stands in other places. */
  private void elsewhere(int token) {
    var seen = 0;
    if (surface.isNameLike(token)) {
      for (var other : places.get(numbers[token])) {
        if (other != token && seen < OTHERS_MAX) {
          seen++;
          features.group(120);
          features.add(hash(other - 1));
          features.add(hash(other + 1));
          features.add(surface.shape(other - 1), surface.shape(other + 1));
          features.add(surface.kind(other - 1));
          features.add(surface.kind(other + 1));
          features.add(entry(other - 1).profile() & PERSONS);
          features.add(surface.initial(other), surface.line(other));
          features.add(surface.runEnd(other));
        }
      }
    }
    features.group(140);
    features.add(seen);
  }
}
