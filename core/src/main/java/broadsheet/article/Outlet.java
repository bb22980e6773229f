package broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param name as readers know it
 * @param domain its web address without "www.", null when unknown
 * @param country ISO 3166 code or name of its home, null when unknown
 * @param family the owner that several outlets share, null when unknown or alone
 * @param agency whether others carry its reports
 */
public record Outlet(
    String name,
    @Nullable String domain,
    @Nullable String country,
    @Nullable String family,
    boolean agency) {}
