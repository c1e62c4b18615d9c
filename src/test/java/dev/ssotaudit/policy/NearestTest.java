package dev.ssotaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void countsEdits() {
    assertThat(Nearest.distance("owners", "owners")).isZero();
    assertThat(Nearest.distance("ownres", "owners")).isEqualTo(1);
    assertThat(Nearest.distance("own", "owners")).isEqualTo(3);
    assertThat(Nearest.distance("", "ab")).isEqualTo(2);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void suggestsOnlyWhatIsNear() {
    List<String> known = List.of("scope", "stores", "owners", "disposed-by");
    assertThat(Nearest.advice("store", known)).isEqualTo("did you mean \"stores\"?");
    assertThat(Nearest.advice("disposed_by", known)).isEqualTo("did you mean \"disposed-by\"?");
    assertThat(Nearest.advice("zzz", known))
        .isEqualTo("known are disposed-by, owners, scope, stores");
  }
}
