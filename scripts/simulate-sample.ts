/** Writes the sample survey and its population values to data/sample: `npm run sample`. */
import { writeFileSync } from "node:fs";
import { population } from "./sample/population";
import { readPublished } from "./sample/published";
import { sampleCsv } from "./sample/sample-csv";
import { simulateSample } from "./sample/simulate";

const countries = simulateSample(readPublished());
const outputs = {
  "disrupting-harm.csv": sampleCsv(countries),
  "disrupting-harm.population.json": `${JSON.stringify(population(countries), null, 2)}\n`,
};
for (const [name, text] of Object.entries(outputs)) {
  writeFileSync(new URL(`../data/sample/${name}`, import.meta.url), text);
  console.log(`data/sample/${name}: ${text.length} bytes`);
}
