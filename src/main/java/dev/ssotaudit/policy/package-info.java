/**
 * What the user and the tool's rule files decide: contracts, owners, the catalogue of library APIs,
 * the checks' pages, and the proposal where there is no contract. The only package that reads YAML.
 */
package dev.ssotaudit.policy;
