package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks outlets up by name or web address. */
public final class OutletDirectory {
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final Map<String, Outlet> bySlug = new HashMap<>();

  public OutletDirectory(List<Outlet> outlets) {
    for (var outlet : outlets) {
      byName.put(key(outlet.name()), outlet);
      bySlug.putIfAbsent(slug(outlet.name()), outlet);
    }
    for (var outlet : outlets) {
      for (var alias : outlet.aliases()) {
        byName.putIfAbsent(key(alias), outlet);
        bySlug.putIfAbsent(slug(alias), outlet);
      }
      if (outlet.domain() != null) {
        byDomain.put(key(outlet.domain()), outlet);
      }
    }
  }

  public Optional<Outlet> named(@Nullable String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(byName.get(key(name)));
  }

  /** The outlet whose name, or an alias of it, makes this last part of an address. */
  public Optional<Outlet> atSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The name as the last part of an address: its letters and digits, dashes between. */
  public static String slug(String name) {
    var slug = new StringBuilder();
    for (var i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      var point = name.codePointAt(i);
      if (Character.isLetterOrDigit(point)
          || Character.getType(point) == Character.NON_SPACING_MARK) {
        slug.appendCodePoint(Character.toLowerCase(point));
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    var end =
        slug.length() > 1 && slug.charAt(slug.length() - 1) == '-'
            ? slug.length() - 1
            : slug.length();
    return slug.isEmpty() ? "-" : slug.substring(0, end);
  }

  /** The outlet at a host or at a host above it. */
  public Optional<Outlet> at(String host) {
    var part = key(host);
    while (!byDomain.containsKey(part) && part.indexOf('.') >= 0) {
      part = part.substring(part.indexOf('.') + 1);
    }
    return Optional.ofNullable(byDomain.get(part));
  }

  /**
   * Who stands behind an article's text: its agency, else the family of its outlet, else the
   * outlet, else its web address, else the article itself. Articles of one origin count as one
   * source.
   */
  public String origin(Article article) {
    if (article.agency() != null) {
      return key(article.agency());
    }
    var outlet = article.outlet();
    var known = named(outlet);
    var family = known.map(Outlet::family);
    if (family.isPresent()) {
      return key(family.get());
    }
    if (outlet != null) {
      return key(known.map(Outlet::name).orElse(outlet));
    }
    return article.url() == null ? article.id().value() : article.url().host();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
