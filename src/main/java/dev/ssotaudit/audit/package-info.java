/** The pipeline from a tree of files to sites, verdicts and findings. */
package dev.ssotaudit.audit;
