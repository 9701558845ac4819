/** Writes the sample surveys, and the population values of the first, to data/sample: `npm run sample`. */
import { writeFileSync } from "node:fs";
import { attitudesFiles } from "./sample/attitudes-files";
import { population } from "./sample/population";
import { readPublished } from "./sample/published";
import { sampleCsv } from "./sample/sample-csv";
import { simulateSample } from "./sample/simulate";
import { tellingFile, tellingPopulation } from "./sample/telling/telling-file";

const countries = simulateSample(readPublished());
const outputs = {
  "disrupting-harm.csv": sampleCsv(countries),
  "disrupting-harm.population.json": `${JSON.stringify(population(countries), null, 2)}\n`,
  "disrupting-harm-telling.zsav": tellingFile(countries),
  "disrupting-harm-telling.population.json": `${JSON.stringify(tellingPopulation(), null, 2)}\n`,
  ...attitudesFiles(),
};
for (const [name, content] of Object.entries(outputs)) {
  writeFileSync(new URL(`../data/sample/${name}`, import.meta.url), content);
  console.log(`data/sample/${name}: ${content.length} bytes`);
}
