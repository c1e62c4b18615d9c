package dev.ssotaudit.policy;

/** Names of settings, compared without case and with {@code . - _} alike. */
final class SettingNames {
  private SettingNames() {}

  /** Whether a key is the prefix or lies below it. */
  static boolean begins(String key, String prefix) {
    int length = prefix.length();
    while (length > 0 && separator(prefix.charAt(length - 1))) {
      length--;
    }
    if (length == 0 || key.length() < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char a = key.charAt(i);
      char b = prefix.charAt(i);
      boolean same = Character.toLowerCase(a) == Character.toLowerCase(b);
      if (!same && !(separator(a) && separator(b))) {
        return false;
      }
    }
    // a list's element follows its name in brackets
    return key.length() == length || separator(key.charAt(length)) || key.charAt(length) == '[';
  }

  private static boolean separator(char c) {
    return c == '.' || c == '-' || c == '_';
  }
}
