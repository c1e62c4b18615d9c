package dev.ssotaudit.link;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects which names the functions of one file call and which attributes they write. */
final class Mentions {
  /** Methods that put something into a collection. */
  private static final Set<String> FILLING = Set.of("append", "add", "put", "setdefault");

  private final Map<String, List<CodeModel.Mention>> found = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private FunctionSymbol function;

  private Mentions(SourceUnit unit) {
    function = unit.bodyFunction();
  }

  static Map<String, List<CodeModel.Mention>> of(SourceUnit unit) {
    Mentions mentions = new Mentions(unit);
    mentions.walk(unit.bodyFunction());
    unit.types().forEach(type -> mentions.walk(type.bodyFunction()));
    unit.functions().forEach(mentions::walk);
    return mentions.found;
  }

  private void walk(FunctionSymbol next) {
    function = next;
    seen.clear();
    ValueWalker.walk(next.body(), this::value, this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Importing importing) {
      alias(importing.imported());
    }
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(this::target);
    } else if (statement instanceof Statement.Define define) {
      target(define.target());
    } else if (statement instanceof Statement.Declare declare) {
      for (Decorator decorator : declare.declaration().decorators()) {
        ValueWalker.walk(decorator.value(), this::value);
      }
      if (declare.declaration() instanceof Declaration.Type type) {
        for (Argument base : type.bases()) {
          ValueWalker.walk(base.value(), this::value);
        }
      }
    }
  }

  private void alias(Import imported) {
    if (imported.alias() != null && imported.name() != null) {
      aliases.put(imported.alias(), imported.name());
    }
  }

  private void target(Value target) {
    if (target instanceof Value.Member member) {
      add(member.name(), CodeModel.Mention.Kind.WRITES);
    } else if (target instanceof Value.Index index) {
      if (index.key() instanceof Value.Text key) {
        add(key.text(), CodeModel.Mention.Kind.WRITES);
      }
      if (index.base() instanceof Value.Member filled) {
        add(filled.name(), CodeModel.Mention.Kind.FILLS);
      }
    } else if (target instanceof Value.Container container) {
      container.entries().forEach(entry -> target(entry.value()));
    } else if (target instanceof Value.Name name
        && (function.declaration() == null || !function.unit().python())) {
      add(name.id(), CodeModel.Mention.Kind.WRITES);
    }
  }

  private void value(Value value) {
    if (value instanceof Value.Call call) {
      callee(call.callee());
    } else if (value instanceof Value.New created) {
      callee(created.type());
    } else if (value instanceof Value.MethodReference reference) {
      add(reference.name(), CodeModel.Mention.Kind.CALLS);
      callee(reference.base());
    } else if (value instanceof Value.Assigning assigning) {
      target(assigning.target());
    }
  }

  private void callee(Value callee) {
    if (callee instanceof Value.Name name) {
      add(name.id(), CodeModel.Mention.Kind.CALLS);
      String real = aliases.get(name.id());
      if (real != null) {
        add(real, CodeModel.Mention.Kind.CALLS);
      }
    } else if (callee instanceof Value.Member member) {
      add(member.name(), CodeModel.Mention.Kind.CALLS);
      if (member.base() instanceof Value.Member filled && FILLING.contains(member.name())) {
        add(filled.name(), CodeModel.Mention.Kind.FILLS);
      }
    } else if (callee instanceof Value.Index index) {
      callee(index.base());
    }
  }

  private void add(String name, CodeModel.Mention.Kind kind) {
    if (seen.add(kind + name)) {
      found
          .computeIfAbsent(name, n -> new ArrayList<>(2))
          .add(new CodeModel.Mention(function, kind));
    }
  }
}
