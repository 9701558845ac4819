/**
 * Draws many samples from a known population, fits the true model to each and writes to docs/simulation.md how often the
 * tests reject it, and how well parameters and standard errors are recovered.
 *
 *   npx tsx scripts/simulate-scaled-test.ts [replicates]
 */
import { writeFileSync } from "node:fs";
import { DESIGNS } from "./simulation/designs";
import { simulateOneGroup } from "./simulation/one-group";
import { simulationPage } from "./simulation/page";
import { simulateTwoGroups } from "./simulation/two-groups";

const SIZES = [200, 500, 1000, 4000];
const GROUP_SIZES = [500, 1000, 2000];
const replicates = Number(process.argv[2] ?? 1000);
const seed = 20240913;

const oneGroup = DESIGNS.flatMap((design) =>
  SIZES.map((n) => {
    const summary = simulateOneGroup(design, { n, replicates, seed });
    console.log(design.label, n, summary.rejected, summary.impossible);
    return summary;
  }),
);
const twoGroups = DESIGNS.flatMap((design) =>
  GROUP_SIZES.map((n) => {
    const summary = simulateTwoGroups(design, { n, replicates, seed });
    console.log(design.label, n, summary.rejected, summary.impossible);
    return summary;
  }),
);
writeFileSync(
  new URL("../docs/simulation.md", import.meta.url),
  simulationPage({ oneGroup, twoGroups, replicates, seed }),
);
