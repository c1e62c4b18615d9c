package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.SchemeIndex;
import dev.ssotaudit.link.StatementBodies;
import dev.ssotaudit.link.ValueWalker;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are database URLs and places where such a text is edited. What a text is used
 * for decides: a log message, a test, a pattern or a doc string makes no URL.
 */
final class TextSites {
  /** What the surrounding code does with a value. */
  private enum Use {
    VALUE,
    MESSAGE,
    TEST
  }

  private final Query query;
  private final CallSites calls;
  private final UsedTexts used;
  private final UrlTexts urls;
  private final UrlEdits edits;
  private FunctionFlow flow;
  private List<Draft> drafts = List.of();
  private Set<String> tested = Set.of();
  private Set<String> told = Set.of();

  TextSites(Query query, CallSites calls, UsedTexts used, FunctionFlow flow) {
    this.query = query;
    this.calls = calls;
    this.used = used;
    this.flow = flow;
    this.urls = new UrlTexts(query);
    this.edits = new UrlEdits(query, urls);
  }

  void find(FunctionFlow inside, List<Draft> into) {
    flow = inside;
    drafts = into;
    tested = TestedNames.of(inside.function().body());
    told = TestedNames.told(inside.function().body());
    statements(inside.function().body());
  }

  private void statements(List<Statement> body) {
    body.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign(assign);
    } else if (statement instanceof Statement.Define define) {
      define.decorators().forEach(decorator -> value(decorator.value(), Use.TEST));
      optional(define.value(), into(define.target()));
    } else if (statement instanceof Statement.Return result) {
      optional(result.value(), Use.VALUE);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      value(evaluate.value(), Use.VALUE);
    } else if (statement instanceof Statement.Raise raise) {
      optional(raise.value(), Use.MESSAGE);
    } else if (statement instanceof Statement.If branch) {
      value(branch.condition(), Use.TEST);
    } else if (statement instanceof Statement.Loop loop) {
      optional(loop.iterable(), Use.VALUE);
      optional(loop.condition(), Use.TEST);
    } else if (statement instanceof Statement.With with) {
      with.resources().forEach(resource -> value(resource.value(), Use.VALUE));
    } else if (statement instanceof Statement.Assert check) {
      value(check.condition(), Use.TEST);
      optional(check.message(), Use.MESSAGE);
    } else if (statement instanceof Statement.Match match) {
      value(match.subject(), Use.TEST);
    } else if (statement instanceof Statement.Declare declare
        && declare.declaration() instanceof dev.ssotaudit.fact.Declaration.Function function) {
      function.parameters().forEach(parameter -> optional(parameter.defaultValue(), Use.VALUE));
    }
    StatementBodies.of(statement).forEach(this::statements);
  }

  private void optional(@Nullable Value value, Use use) {
    if (value != null) {
      value(value, use);
    }
  }

  private void assign(Statement.Assign assign) {
    if ("+".equals(assign.operator())) {
      Sym sum = flow.augmented.get(assign);
      Draft known = sum == null ? null : used.sum(flow, assign.value(), sum);
      if (known != null) {
        drafts.add(known);
        return;
      }
      Sym target = flow.values.get(assign.targets().get(0));
      if (sum != null && target != null && urls.isUrl(target, assign.targets().get(0))) {
        add(
            SiteKind.URL_REWRITE,
            urls.store(target, flow.function()),
            "concat",
            assign.value(),
            sum,
            null);
        return;
      }
    }
    value(assign.value(), assign.targets().size() == 1 ? into(assign.targets().get(0)) : Use.VALUE);
  }

  /** What becomes of a value that is assigned there. */
  private Use into(Value target) {
    if (!(target instanceof Value.Name name)) {
      return Use.VALUE;
    }
    return told.contains(name.id())
        ? Use.MESSAGE
        : tested.contains(name.id()) ? Use.TEST : Use.VALUE;
  }

  private void value(Value value, Use use) {
    query.allowFew();
    Sym sym = flow.values.get(value);
    Draft known = used.of(flow, value, sym);
    if (known != null) {
      drafts.add(known);
      holes(value);
      return;
    }
    if (use == Use.VALUE && sym != null && textual(value) && site(value, sym)) {
      holes(value);
      return;
    }
    if (value instanceof Value.Call call) {
      call(call, use);
    } else if (value instanceof Value.New created) {
      created(created, use);
    } else if (value instanceof Value.Operator operator) {
      Use inner = arithmetic(operator.symbol()) ? use : Use.TEST;
      operator.operands().forEach(operand -> value(operand, inner));
    } else if (value instanceof Value.Choice choice) {
      optional(choice.condition(), Use.TEST);
      choice.arms().forEach(arm -> value(arm, use));
    } else if (value instanceof Value.Container container && mapping(container)) {
      container.entries().forEach(entry -> entry(entry, use));
    } else if (value instanceof Value.Container container && patterns(container)) {
      container.entries().forEach(entry -> value(entry.value(), Use.TEST));
    } else if (value instanceof Value.Index index) {
      index(index, use);
    } else if (value instanceof Value.Lambda lambda) {
      if (lambda.function().body() != null) {
        statements(lambda.function().body());
      }
    } else {
      ValueWalker.children(value, child -> value(child, use));
    }
  }

  private static boolean mapping(Value.Container container) {
    return container.kind() == Value.ContainerKind.MAP;
  }

  /** An entry of a mapping, whose key may say that its value is words for people. */
  private void entry(Value.Entry entry, Use use) {
    optional(entry.key(), use);
    boolean words = entry.key() instanceof Value.Text key && DOCUMENTATION.contains(key.text());
    value(entry.value(), words ? Use.MESSAGE : use);
  }

  /** A list of texts of which some are URLs and some are not is a list of things to look for. */
  private boolean patterns(Value.Container container) {
    if (container.entries().size() < 2) {
      return false;
    }
    boolean tuple = container.kind() == Value.ContainerKind.TUPLE;
    int texts = 0;
    int urlTexts = 0;
    for (Value.Entry entry : container.entries()) {
      if (entry.value() instanceof Value.Text text) {
        texts++;
        boolean url = urls.storeOfLiteral(text.text(), true) != null;
        if (url && tuple && text.text().indexOf('@') > 0) {
          return false; // a whole URL, with the one who enters it
        }
        urlTexts += url ? 1 : 0;
      }
    }
    return texts == container.entries().size() && urlTexts > 0 && urlTexts < texts;
  }

  private static boolean arithmetic(String symbol) {
    return symbol.equals("+") || symbol.equals("%") || symbol.equals("/");
  }

  private void index(Value.Index index, Use use) {
    Sym base = flow.values.get(index.base());
    Sym key = flow.values.get(index.key());
    if (base != null && key != null) {
      Draft draft = calls.configRead(new At(flow.function(), index.span()), index, key, "[]");
      if (draft != null && new ConfigReads(query, null).mapping(new Val(base, null), 0)) {
        drafts.add(draft);
      }
    }
    value(index.base(), use);
  }

  private static boolean textual(Value value) {
    return value instanceof Value.Text
        || value instanceof Value.Template
        || value instanceof Value.Operator operator && arithmetic(operator.symbol())
        || value instanceof Value.Call;
  }

  /** The values inside a text, which are values of their own. */
  private void holes(Value value) {
    if (value instanceof Value.Call call) {
      call.arguments().forEach(argument -> inner(argument.value()));
      if (call.callee() instanceof Value.Member member) {
        chain(member.base(), member.name());
      }
    } else {
      ValueWalker.children(value, this::inner);
    }
  }

  /** Earlier steps of {@code b.append(…).append(…)} are of one text. */
  private void chain(Value base, String step) {
    if (base instanceof Value.Call call
        && call.callee() instanceof Value.Member member
        && member.name().equals(step)) {
      call.arguments().forEach(argument -> inner(argument.value()));
      chain(member.base(), step);
    } else if (!(base instanceof Value.New)) {
      inner(base);
    }
  }

  private void inner(Value value) {
    if (value instanceof Value.Choice choice) {
      optional(choice.condition(), Use.TEST);
      choice.arms().forEach(this::inner);
    } else if (!(value instanceof Value.Text)) {
      value(value, Use.VALUE);
    }
  }

  private boolean site(Value value, Sym sym) {
    if (value instanceof Value.Call call) {
      Sym.Call made = flow.calls.get(call);
      String name = made == null ? null : Writers.simpleName(made.callee());
      if (made == null
          || name == null
          || !query.api().named(language(), name, BUILDING)
          || !builds(made)) {
        return false;
      }
      List<Sym> parts = built(made);
      return parts != null && built(value, made, parts);
    }
    if (value instanceof Value.Text text) {
      return literal(text, sym);
    }
    List<Sym> parts = TextOperations.concatenation(sym.bare());
    return parts != null && built(value, sym, parts);
  }

  private static final Set<Effect> BUILDING = EnumSet.of(Effect.TEXT_BUILD);
  private static final Set<Effect> EDITING = EnumSet.of(Effect.TEXT_EDIT, Effect.TEXT_PARSE);

  private boolean builds(Sym.Call call) {
    return Callees.has(query.callees.of(call, null), Effect.TEXT_BUILD);
  }

  private @Nullable List<Sym> built(Sym.Call call) {
    return TextOperations.parts(query, call, new Val(call, null));
  }

  private boolean literal(Value.Text text, Sym sym) {
    String store = urls.storeOfLiteral(text.text(), flow.function().unit().python());
    if (store == null) {
      return false;
    }
    add(SiteKind.URL_CONSTRUCTION, store, "literal", text, sym, text.text());
    return true;
  }

  private boolean built(Value value, Sym sym, List<Sym> parts) {
    if (!UrlTexts.mayBeUrl(parts)) {
      return false;
    }
    Val val = new Val(sym, null);
    String template = new Folder(query).template(val);
    if (template == null) {
      return false;
    }
    String form =
        value instanceof Value.Call
            ? "format"
            : value instanceof Value.Template ? "template" : "concat";
    Sym first = parts.isEmpty() ? null : parts.get(0).bare();
    boolean rewrite = first != null && !(first instanceof Sym.Text) && urls.isEdit(parts, val);
    if (rewrite) {
      add(SiteKind.URL_REWRITE, urls.store(first, flow.function()), form, value, sym, template);
      return true;
    }
    String store = urls.storeOfTemplate(template, parts, flow.function());
    if (store == null) {
      return false;
    }
    add(SiteKind.URL_CONSTRUCTION, store, form, value, sym, template);
    return true;
  }

  private void add(
      SiteKind kind, String store, String symbol, Value value, Sym sym, @Nullable String template) {
    At at = new At(flow.function(), value.span());
    drafts.add(new Draft(kind, store, symbol, value, at, null, null, sym, template, false));
  }

  private void created(Value.New created, Use use) {
    Sym.Call made = flow.calls.get(created);
    Use inner = use;
    if (made != null
        && holdsUrlText(created)
        && Callees.has(query.callees.of(made, null), Effect.MESSAGE)) {
      inner = Use.MESSAGE;
    }
    arguments(created.arguments(), inner);
    if (created.body() != null) {
      for (Statement member : created.body().body()) {
        if (member instanceof Statement.Declare declare
            && declare.declaration() instanceof dev.ssotaudit.fact.Declaration.Function function
            && function.body() != null) {
          statements(function.body());
        }
      }
    }
  }

  /** Keywords that hold words for people. */
  private static final Set<String> DOCUMENTATION =
      Set.of(
          "example",
          "examples",
          "description",
          "help",
          "doc",
          "title",
          "placeholder",
          "metavar",
          "usage",
          "epilog");

  private void arguments(List<Argument> arguments, Use use) {
    for (Argument argument : arguments) {
      boolean words = argument.name() != null && DOCUMENTATION.contains(argument.name());
      value(argument.value(), words ? Use.MESSAGE : use);
    }
  }

  private static final Set<String> PATTERN_MODULES =
      Set.of("re", "regex", "java.util.regex.Pattern");

  private void call(Value.Call call, Use use) {
    Sym.Call made = flow.calls.get(call);
    boolean matters = made != null && (holdsUrlText(call) || mayEdit(made));
    List<Target> targets = made == null || !matters ? List.of() : query.callees.of(made, null);
    ApiEntry entry = Callees.entry(targets);
    Use inner = use;
    if (entry != null) {
      inner = use(entry.effect(), use);
    } else if (pattern(targets)) {
      inner = Use.TEST;
    }
    boolean edits =
        entry != null
            && (entry.effect() == Effect.TEXT_EDIT || entry.effect() == Effect.TEXT_PARSE);
    if (made != null && edits && entry != null && use != Use.MESSAGE) {
      edit(call, made, entry);
    }
    if (call.callee() instanceof Value.Member member) {
      value(member.base(), edits ? Use.VALUE : inner);
    }
    arguments(call.arguments(), edits ? Use.TEST : inner);
  }

  private dev.ssotaudit.fact.Language language() {
    return Query.language(flow.function());
  }

  private boolean mayEdit(Sym.Call call) {
    String name = Writers.simpleName(call.callee());
    return name != null && query.api().named(language(), name, EDITING);
  }

  /** Whether some text below looks like part of a URL, so that what is done with it matters. */
  private static boolean holdsUrlText(Value value) {
    boolean[] found = new boolean[1];
    ValueWalker.walk(
        value,
        inner -> found[0] |= inner instanceof Value.Text t && SchemeIndex.looksLikeUrl(t.text()));
    return found[0];
  }

  private static boolean pattern(List<Target> targets) {
    for (Target target : targets) {
      if (target instanceof Target.Library library) {
        int dot = library.symbol().lastIndexOf('.');
        if (dot > 0 && PATTERN_MODULES.contains(library.symbol().substring(0, dot))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The expression that gives the source: the receiver's or an argument's. */
  private static Value expression(Value.Call node, Sym.Call call, Sym source) {
    for (int i = 0; i < call.args().size() && i < node.arguments().size(); i++) {
      if (call.args().get(i).value() == source) {
        return node.arguments().get(i).value();
      }
    }
    return node.callee() instanceof Value.Member member ? member.base() : node;
  }

  private static Use use(Effect effect, Use outer) {
    return switch (effect) {
      case MESSAGE -> Use.MESSAGE;
      case TEXT_TEST -> Use.TEST;
      default -> outer;
    };
  }

  private void edit(Value.Call node, Sym.Call call, ApiEntry entry) {
    Sym source = TextOperations.edited(entry, call);
    if (source == null) {
      return;
    }
    Value expression = expression(node, call, source);
    if (expression instanceof Value.Call
        && source.bare() instanceof Sym.Call inner
        && edits.edited(inner)) {
      return; // a chain in one expression is one edit, told at its first call
    }
    String name = entry.symbol().substring(entry.symbol().lastIndexOf('.') + 1);
    boolean parse = entry.effect() == Effect.TEXT_PARSE;
    if (parse && (!UrlTexts.CUTS.contains(name) || !UrlEdits.cutsUrl(call))) {
      return;
    }
    boolean url =
        urls.isUrl(source, expression)
            || name.equals("_replace") && urls.speaksOfStore(expression, flow.function());
    if (parse ? url : url && !UrlEdits.masks(call) || edits.editsScheme(call)) {
      add(
          SiteKind.URL_REWRITE,
          urls.store(source, flow.function()),
          entry.symbol(),
          node,
          source,
          null);
    }
  }
}
