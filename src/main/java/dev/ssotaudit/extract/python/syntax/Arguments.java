package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function or lambda, in source order: {@code posonly, /, args, *vararg,
 * kwonly, **kwarg}. Defaults are on the {@link Arg}.
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    @Nullable Arg vararg,
    List<Arg> kwonlyargs,
    @Nullable Arg kwarg) {

  static final Arguments NONE = new Arguments(List.of(), List.of(), null, List.of(), null);
}
