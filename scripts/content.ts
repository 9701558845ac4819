/**
 * Writes what is made of content that people edit as it is (style sheets, R), and checks all files of content; names each
 * wrong entry by its file and path.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentProblems } from "./content/content-problems";
import { writtenFiles } from "./content/written-files";

for (const [file, text] of Object.entries(writtenFiles())) {
  writeFileSync(join(import.meta.dirname, "../src", file), text);
}
const problems = contentProblems();
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "All content is as it should be." : `${problems.length} to correct.`);
if (problems.length > 0) process.exitCode = 1;
