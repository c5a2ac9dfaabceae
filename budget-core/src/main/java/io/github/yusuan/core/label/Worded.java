package io.github.yusuan.core.label;

/**
 * Words that are a filled sentence (成句), put together when somebody reads it: a {@link Message}, or
 * what becomes one.
 */
public interface Worded extends Words {
  /**
   * Returns the sentence with its values.
   *
   * @return a complete message
   */
  Message message();

  @Override
  default String in(Language language) {
    return message().in(language);
  }
}
