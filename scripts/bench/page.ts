/** docs/benchmark.md. */
import { CATALOG, type StepEntry } from "./catalog";
import type { Comparison } from "./compare";
import { grouped, memory, ratio, table, time } from "./markdown";
import { processTable, type Results, rowsTable } from "./results";
import type { StepResults } from "./rounds";

export function benchmarkPage(results: Results): string {
  const { settings, people, items } = results;
  const { countries, perCountry, itemPeople, replicates, bootstrap } = settings;
  return [
    "# Benchmark",
    "",
    "Written by `npm run bench`; do not edit.",
    "",
    ...machine(results),
    "",
    ...method(results),
    "",
    `## Nine items, ${grouped(countries * perCountry)} people of ${countries} countries`,
    "",
    `Yes-or-no items with 5 to 17 % yes, two factors, no missing answers, weights only for the prevalences. Parallel analysis with ${replicates} random data sets, bootstraps with ${grouped(bootstrap)} samples.`,
    "",
    ...stepTable(people),
    "",
    ...differencesOf(people),
    "",
    `## ${settings.items} items, ${grouped(itemPeople)} people`,
    "",
    "Yes-or-no items with 20 to 50 % yes: nearly every person has a unique answer pattern.",
    "",
    ...stepTable(items),
    "",
    ...differencesOf(items),
    "",
    "## The whole analysis",
    "",
    ...processTable(results),
    "",
    ...(results.rows.length === 0 ? [] : ["## Many rows", "", ...rowsTable(results), ""]),
  ].join("\n");
}

function machine({ machine: { processor, cores, memory: bytes }, people, peerMissing }: Results): string[] {
  const { itemwise, Node } = people.ours.versions;
  const versions = Object.entries(people.peer?.versions ?? {}).map(([name, version]) => `${name} ${version}`);
  return [
    `Machine: ${processor}, ${cores} cores, ${memory(bytes)}. Ours: itemwise ${itemwise}, Node ${Node}. ${peerMissing === null ? `R's side: ${versions.join(", ")}.` : `No other side: ${peerMissing}. The times below are ours alone.`}`,
  ];
}

function method({ settings: { rounds, repeats, budget }, people }: Results): string[] {
  const ours = `Medians of ${rounds} rounds. In each, a fresh process runs the steps in this order, each once (cold, although later steps benefit from caches that earlier ones filled) and then up to ${repeats} times more (warm; not if the step has taken ${budget} s).`;
  if (people.peer === null) return [ours];
  return [
    `${ours} Our process and R's alternate on the same files, with the same settings. Their results are compared before their times: a step whose figures differ has no ratio. Each side uses one core, unless a line says "all cores". "Scaled from N" is the time of N random samples, extrapolated, because R's random data sets and bootstrap samples would take too long. "Ratio" is R's time divided by ours; the cold time is that of a user who runs a step once. Our steps run from the TypeScript sources through tsx, which adds to their memory; \`itemwise\` is the built program.`,
    "",
    '"No peer": no R package in Debian performs the step. mirt (item response models) and sirt (alignment) cannot be installed here; disclosure control and the report have no counterpart.',
  ];
}

function stepTable({ ours, peer, comparisons }: StepResults): string[] {
  const steps = CATALOG.filter(({ id }) => ours.steps.has(id));
  if (peer === null) {
    return table(
      ["step", "cold", "warm"],
      steps.map(({ id, label }) => [label, time(ours.steps.get(id)?.cold), time(ours.steps.get(id)?.warm)]),
    );
  }
  const header = ["step", "ours, cold", "warm", "R", "R, cold", "warm", "ratio, cold", "warm"];
  return table(
    header,
    steps.map((step) => stepRow(step, { ours, peer, comparison: comparisons.get(step.id) })),
  );
}

function stepRow(
  { id, label, peer: by }: StepEntry,
  sides: {
    readonly ours: StepResults["ours"];
    readonly peer: NonNullable<StepResults["peer"]>;
    readonly comparison: Comparison | undefined;
  },
): string[] {
  const [mine, other] = [sides.ours.steps.get(id), sides.peer.steps.get(id)];
  const own = [label, time(mine?.cold), time(mine?.warm)];
  if (by === null || other === undefined) return [...own, "no peer", "–", "–", "–", "–"];
  const name = other.scaledFrom === null ? by : `${by}; scaled from ${other.scaledFrom}`;
  const theirs = [name, time(other.cold), time(other.warm)];
  if ((sides.comparison?.mismatches.length ?? 0) > 0) return [...own, ...theirs, "results differ", "–"];
  return [...own, ...theirs, ratio(other.cold, mine?.cold), ratio(other.warm, mine?.warm)];
}

function differencesOf({ ours, peer, comparisons }: StepResults): string[] {
  const memories = `Most memory of the process: ours ${memory(ours.peak)}${peer === null ? "" : `, R's ${memory(peer.peak)}`}.`;
  if (peer === null) return [memories];
  const each = [...comparisons].map(
    ([id, { figures, largest }]) => `${id} ${largest === 0 ? "0" : largest.toExponential(0)} (${figures})`,
  );
  const lines = [...comparisons.values()].flatMap(({ mismatches }) => mismatches);
  return [
    `Largest difference from R's figures, relative above 1, and how many were compared: ${each.join(", ")}. Not compared: random samples of the loadings, and the third factor of an EFA together with omega, which depends on it. These answers come from two factors, so a third has several minima. ${memories}`,
    ...lines.flatMap((line) => ["", `**Differs**: ${line}`]),
  ];
}
