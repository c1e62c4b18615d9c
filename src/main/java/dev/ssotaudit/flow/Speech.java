package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.ValueWalker;
import java.util.List;

/** What the names and texts in a function speak of, by the words in them. */
final class Speech {
  private static final List<String> URL_WORDS =
      List.of("url", "uri", "dsn", "connection_string", "connectionstring");

  private boolean url;
  private boolean httpStore;

  private Speech() {}

  static Speech of(FunctionSymbol function) {
    Speech speech = new Speech();
    speech.word(function.qualified());
    function.parameters().forEach(parameter -> speech.word(parameter.name()));
    ValueWalker.walk(function.body(), speech::value, statement -> {});
    return speech;
  }

  /** Whether something is called a URL. */
  boolean ofUrl() {
    return url;
  }

  /** Whether something is called like a store that speaks HTTP. */
  boolean ofHttpStore() {
    return httpStore;
  }

  private void value(Value value) {
    if (value instanceof Value.Name name) {
      word(name.id());
    } else if (value instanceof Value.Member member) {
      word(member.name());
    } else if (value instanceof Value.Text text) {
      word(text.text());
    }
  }

  private void word(String word) {
    url = url || URL_WORDS.stream().anyMatch(part -> contains(word, part));
    httpStore = httpStore || contains(word, HttpUrls.NAME);
  }

  private static boolean contains(String word, String part) {
    for (int i = 0; i + part.length() <= word.length(); i++) {
      if (word.regionMatches(true, i, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }
}
