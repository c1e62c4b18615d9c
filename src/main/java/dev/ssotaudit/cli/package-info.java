/**
 * The command line: what a user may ask, where the answer goes and which exit code it has. The only
 * package that knows picocli.
 */
package dev.ssotaudit.cli;
