/**
 * Writes docs/validation.md, every number that is held against a reference with the difference and the tolerance, and the
 * summary of it in README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allComparisons } from "../../tests/support/comparisons";
import { outcomeOf } from "../../tests/support/comparisons/comparison";
import { validationPage, withValidationSummary } from "./validation-page";

const comparisons = allComparisons();
writeFileSync(join(import.meta.dirname, "../../docs/validation.md"), validationPage(comparisons));
const readme = join(import.meta.dirname, "../../README.md");
writeFileSync(readme, withValidationSummary(readFileSync(readme, "utf8"), comparisons));
const failed = comparisons.filter((comparison) => !outcomeOf(comparison).passed);
console.log(`docs/validation.md: ${comparisons.length} comparisons, ${failed.length} failed`);
for (const { data, quantity } of failed) console.log(`  ${data}: ${quantity}`);
if (failed.length > 0) process.exitCode = 1;
