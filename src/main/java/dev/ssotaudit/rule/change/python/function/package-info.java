/** Changes of functions and methods that their head shows: signature, decorators, nature. */
package dev.ssotaudit.rule.change.python.function;
