/**
 * The vocabulary every layer speaks: facts about one file, the API model, contracts, sites,
 * verdicts and findings. Imports nothing of ours; holds data and no decisions.
 */
package dev.ssotaudit.fact;
