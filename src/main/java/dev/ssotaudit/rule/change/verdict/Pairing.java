package dev.ssotaudit.rule.change.verdict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Pairs things of base with things of head by one key after the other, the surest first. Among
 * equal keys the order of the lists decides, so that equal input gives equal pairs.
 *
 * @param <T> the type of thing; told apart by identity of position, not by equality
 */
final class Pairing<T> {
  private final List<T> base;
  private final List<T> head;
  private final Set<Integer> freeBase = new LinkedHashSet<>();
  private final Set<Integer> freeHead = new LinkedHashSet<>();
  private final int[] partner;

  Pairing(Collection<T> base, Collection<T> head) {
    this.base = List.copyOf(base);
    this.head = List.copyOf(head);
    this.partner = new int[this.head.size()];
    for (int i = 0; i < this.base.size(); i++) {
      freeBase.add(i);
    }
    for (int i = 0; i < this.head.size(); i++) {
      freeHead.add(i);
    }
    java.util.Arrays.fill(partner, -1);
  }

  /** Pairs what has equal keys, first with first. */
  void by(Function<T, String> baseKey, Function<T, String> headKey) {
    Map<String, Deque<Integer>> waiting = waiting(baseKey);
    for (int h : List.copyOf(freeHead)) {
      Deque<Integer> same = waiting.get(headKey.apply(head.get(h)));
      if (same != null && !same.isEmpty()) {
        pair(same.removeFirst(), h);
      }
    }
  }

  /** Pairs what has a key that, of what is left, one of base and one of head has. */
  void byOnly(Function<T, String> baseKey, Function<T, String> headKey) {
    Map<String, Deque<Integer>> waiting = waiting(baseKey);
    Map<String, List<Integer>> asking = new HashMap<>();
    for (int h : freeHead) {
      asking.computeIfAbsent(headKey.apply(head.get(h)), k -> new ArrayList<>(1)).add(h);
    }
    for (int h : List.copyOf(freeHead)) {
      String key = headKey.apply(head.get(h));
      Deque<Integer> same = waiting.get(key);
      if (same != null && same.size() == 1 && asking.getOrDefault(key, List.of()).size() == 1) {
        pair(same.removeFirst(), h);
      }
    }
  }

  private Map<String, Deque<Integer>> waiting(Function<T, String> key) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int b : freeBase) {
      waiting.computeIfAbsent(key.apply(base.get(b)), k -> new ArrayDeque<>(1)).add(b);
    }
    return waiting;
  }

  private void pair(int b, int h) {
    freeBase.remove(b);
    freeHead.remove(h);
    partner[h] = b;
  }

  /** Calls with each pair in the order of head. */
  void pairs(BiConsumer<T, T> pair) {
    for (int h = 0; h < partner.length; h++) {
      if (partner[h] >= 0) {
        pair.accept(base.get(partner[h]), head.get(h));
      }
    }
  }

  /** What base has and no pair. */
  List<T> gone() {
    return freeBase.stream().map(base::get).toList();
  }

  /** What head has and no pair. */
  List<T> fresh() {
    return freeHead.stream().map(head::get).toList();
  }
}
