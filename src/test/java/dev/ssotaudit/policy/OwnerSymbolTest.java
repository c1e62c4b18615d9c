package dev.ssotaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerSymbolTest {
  @ParameterizedTest
  @CsvSource({
    "py:shop.db, shop/db.py, py:shop.db:, true",
    "py:shop.db, shop/db.py, py:shop.db:Engine.make, true",
    "py:shop.db, shop/db/x.py, py:shop.db.x:f, false",
    "py:shop.db, shop/dbx.py, py:shop.dbx:f, false",
    "py:shop.*, shop/db.py, py:shop.db:f, true",
    "py:shop.*, shop/__init__.py, py:shop:, true",
    "py:shop.*, shopping/db.py, py:shopping.db:f, false",
    "py:shop.db:Engine, shop/db.py, py:shop.db:Engine.make, true",
    "py:shop.db:Engine, shop/db.py, py:shop.db:Engine, true",
    "py:shop.db:Engine, shop/db.py, py:shop.db:EngineX.make, false",
    "py:shop.db:Engine, shop/db.py, py:shop.db:, false",
    "py:shop.db:Engine.make, shop/db.py, py:shop.db:Engine.make.inner, true",
    "py:shop.db:Engine.make, shop/db.py, py:shop.db:Engine.other, false",
    "py:src.shop.db, src/shop/db.py, py:shop.db:f, true",
    "py:shop.db, src/shop/db.py, py:src.shop.db:f, true",
    "py:shop.db, other/shop/db.py, py:other.shop.db:f, false",
    "py:src.shop.db, back/src/shop/db.py, py:shop.db:f, true",
    "py:back.src.shop.db, back/src/shop/db.py, py:shop.db:f, true",
    "py:db, src/shop/db.py, py:shop.db:f, false",
    "py:src.shop, src/shop/__init__.py, py:shop:f, true",
    "py:shop.db, shop/Db.java, java:shop.db, false",
    "java:shop.Db, x/Db.java, java:shop.Db, true",
    "java:shop.Db, x/Db.java, java:shop.Db#open, true",
    "java:shop.Db, x/Db.java, java:shop.Db.Inner#open, true",
    "java:shop.Db, x/Db.java, java:shop.Db$Inner, true",
    "java:shop.Db, x/Dbs.java, java:shop.Dbs#open, false",
    "java:shop.Db#open, x/Db.java, java:shop.Db#open, true",
    "java:shop.Db#open, x/Db.java, java:shop.Db#open(int), true",
    "java:shop.Db#open, x/Db.java, java:shop.Db#open.lambda, true",
    "java:shop.Db#open, x/Db.java, java:shop.Db#opened, false",
    "java:shop.Db#<init>, x/Db.java, java:shop.Db#<init>, true",
    "java:shop.*, x/Db.java, java:shop.db.Db#open, true",
    "java:shop.*, x/Db.java, java:shopping.Db#open, false",
    "java:shop.*, x/shop.py, py:shop.db:f, false"
  })
  void ownsItselfAndWhatIsNested(String owner, String path, String symbol, boolean expected) {
    assertThat(OwnerSymbol.looksLike(owner)).isTrue();
    assertThat(OwnerPattern.of(owner).owns(path, symbol)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "py:shop.db, shop/db.py, true",
    "py:shop.db, src/shop/db.py, true",
    "py:src.shop.db, back/src/shop/db.py, true",
    "py:back.shop.db, shop/db.py, true",
    "py:shop.db:Engine.make, shop/db/__init__.py, true",
    "py:shop.db, shop/db/x.py, false",
    "py:shop.db, shop/mydb.py, false",
    "py:shop.*, src/shop/a/b.py, true",
    "py:src.shop.*, src/shop/a/b.py, true",
    "py:shop.*, src/shopping/b.py, false",
    "py:shop.db, shop/db.java, false",
    "java:shop.db.Db, src/main/java/shop/db/Db.java, true",
    "java:shop.db.Db.Inner#open, src/main/java/shop/db/Other.java, true",
    "java:shop.db.Db, shop/db/x/Db.java, false",
    "java:shop.db.Db, myshop/db/Db.java, false",
    "java:Db, Db.java, true",
    "java:shop.db, shop/db.java, true",
    "java:db, x/db.java, true",
    "java:shop.*, src/main/java/shop/db/Db.java, true",
    "java:shop.*, src/main/java/shops/Db.java, false",
    "java:shop.Db, shop/Db.py, false",
    "shop/*.py, shop/db.py, true",
    "shop/*.py, shop/x/db.py, false"
  })
  void thePathTellsWhereItMayLie(String owner, String path, boolean expected) {
    assertThat(OwnerPattern.of(owner).mayLieIn(path)).isEqualTo(expected);
    assertThat(OwnerPattern.of(owner).byPath()).isEqualTo(!owner.contains(":"));
  }

  @Test
  void globsAreNoSymbols() {
    assertThat(OwnerSymbol.looksLike("shared/db.py")).isFalse();
    assertThat(OwnerSymbol.looksLike("a/b:c")).isFalse();
  }
}
