/** Changes of variables: of modules, classes and instances. */
package dev.ssotaudit.rule.change.python.attribute;
