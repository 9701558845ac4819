/** Writes docs/validation.md: every number that is held against a reference, with the difference and the tolerance. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allComparisons } from "../../tests/support/comparisons";
import { outcomeOf } from "../../tests/support/comparisons/comparison";
import { validationPage } from "./validation-page";

const comparisons = allComparisons();
writeFileSync(join(import.meta.dirname, "../../docs/validation.md"), validationPage(comparisons));
const failed = comparisons.filter((comparison) => !outcomeOf(comparison).passed);
console.log(`docs/validation.md: ${comparisons.length} comparisons, ${failed.length} failed`);
for (const { data, quantity } of failed) console.log(`  ${data}: ${quantity}`);
if (failed.length > 0) process.exitCode = 1;
