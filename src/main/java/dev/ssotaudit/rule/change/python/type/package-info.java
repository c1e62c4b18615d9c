/** Changes of classes: bases, fields, enum members, and what instances offer. */
package dev.ssotaudit.rule.change.python.type;
