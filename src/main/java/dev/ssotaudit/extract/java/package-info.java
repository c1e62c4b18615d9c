/**
 * Java source to facts. The only package that knows JavaParser: it parses one file, recovers from
 * what is broken in it, and lowers the syntax tree to the fact vocabulary, construct by construct.
 */
package dev.ssotaudit.extract.java;
