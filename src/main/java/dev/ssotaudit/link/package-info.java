/**
 * Facts linked into one model: which file a module or type lies in, what each scope binds, who
 * declares what. Loads nothing; a name whose file is in the tree but not loaded stays a reference.
 */
package dev.ssotaudit.link;
