package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.behaviour.BuiltinExceptions;
import java.util.Set;

/**
 * Calls that make or ask something and are no work worth telling: built-ins, declarations, logs.
 */
final class Trivial {
  private static final Set<String> NAMES =
      Set.of(
          ("abs all any bool bytearray bytes callable chr classmethod complex dict divmod enumerate"
                  + " filter float format frozenset getattr hasattr hash hex id int isinstance"
                  + " issubclass iter len list map max memoryview min next object oct ord pow"
                  + " property range repr reversed round set setattr slice sorted staticmethod str"
                  + " sum super tuple type vars zip __init__ __new__ __init_subclass__"
                  + " TypeVar ParamSpec TypeVarTuple NewType namedtuple NamedTuple TypedDict Enum"
                  + " cast field Field auto getLogger get_logger get compile ContextVar partial"
                  + " defaultdict OrderedDict deque Counter ChainMap SimpleNamespace MappingProxyType"
                  + " Lock RLock Event Condition Semaphore BoundedSemaphore Queue local Path"
                  + " PurePath timedelta Decimal Fraction UUID uuid4 abstractmethod overload dataclass"
                  + " simplefilter filterwarnings join split strip lower upper replace startswith"
                  + " endswith items keys values append extend add update copy deepcopy setdefault"
                  + " pop isoformat now utcnow time monotonic perf_counter")
              .split(" "));

  private static final Set<String> LOGGING =
      Set.of("debug", "info", "warning", "warn", "error", "exception", "critical", "log");

  private Trivial() {}

  static boolean is(Value.Call call) {
    String name = Decorators.simpleName(call.callee());
    return name != null && (NAMES.contains(name) || BuiltinExceptions.known(name) || logs(call));
  }

  /** {@code logger.info(…)} and the like. */
  static boolean logs(Value.Call call) {
    return call.callee() instanceof Value.Member member && LOGGING.contains(member.name());
  }
}
