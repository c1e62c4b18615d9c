/**
 * What changed between two versions of Python code, for those who use it: walks the public names of
 * base, finds each at head, and asks the rules of the packages below.
 */
package dev.ssotaudit.rule.change.python;
