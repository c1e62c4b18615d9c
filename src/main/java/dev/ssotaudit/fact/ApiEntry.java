package dev.ssotaudit.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one symbol of a library means.
 *
 * @param symbol canonical dotted name: {@code sqlalchemy.create_engine}, {@code
 *     com.zaxxer.hikari.HikariDataSource} (its construction), {@code java.sql.Driver.connect}
 * @param also other dotted names of the same thing (re-exports)
 * @param store a store, {@code from-url} to take it from the URL's scheme (else {@code sql}), or
 *     {@code any}
 * @param identity which parts of the call say what is opened; a type's are its own properties
 * @param from which parts of the call the result carries, or the property is written from
 * @param key the setting's name, for configuration reads
 * @param fallback the value used where the setting is absent, or null
 * @param property the property written or read, or the setting's variable name, or null; of a
 *     configuration read the setting that is read where no key is given, {@code *} for all settings
 *     that begin with the key
 * @param prefix prefix put before the keys of a settings type, or null
 * @param returns the type's symbol of the result, {@code receiver} for fluent calls, or null
 * @param supertypes a type's supertypes
 * @param bean whether {@code setX}/{@code x =} write and {@code getX}/{@code x} read property
 *     {@code x}
 * @param fluent whether any method {@code x(v)} (also {@code withX}, {@code setX}) writes property
 *     {@code x} and returns the receiver
 * @param byUse whether a call is a site only where its result is used as what {@code returns}
 *     names: cast, declared or asked for as that type or a subtype
 * @param options names of arguments or properties by group ({@code pool}, {@code timeout}, {@code
 *     tls})
 * @param disposedBy methods that release the result
 */
public record ApiEntry(
    String symbol,
    List<String> also,
    Effect effect,
    String store,
    Map<Part, List<Ref>> identity,
    List<Ref> from,
    @Nullable Ref key,
    @Nullable Ref fallback,
    @Nullable String property,
    @Nullable String prefix,
    @Nullable String returns,
    List<String> supertypes,
    boolean bean,
    boolean fluent,
    boolean byUse,
    Map<String, List<String>> options,
    List<String> disposedBy) {}
