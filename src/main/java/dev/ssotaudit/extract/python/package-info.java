/**
 * Python source to facts: lowers the syntax tree of {@code extract.python.syntax} to the
 * language-neutral vocabulary. One class for each family of constructs; {@link
 * dev.ssotaudit.extract.python.PythonExtractor} is the way in.
 */
package dev.ssotaudit.extract.python;
