/**
 * Draws many clustered samples with a known outcome and writes to docs/simulation-outcomes.md how often the intervals of
 * standardized risk ratios and differences by number of items hold the truth, and how far means by latent class are off,
 * with the error of classification allowed for and without.
 *
 *   npx tsx scripts/simulate-outcomes.ts [samples]
 */

import { writeFileSync } from "node:fs";
import type { PatternTable } from "../src/data/answers/pattern-table";
import { fromAnswers } from "../src/data/patterns/from-answers";
import { latentClasses } from "../src/irt/classes/latent-classes";
import { normalQuantile } from "../src/numeric/distributions/special";
import { createRandom, type Random } from "../src/numeric/random/random";
import { classAssignment } from "../src/outcomes/class-assignment";
import { type OutcomeRequest, outcomeByClass } from "../src/outcomes/outcome-by-level";
import { outcomeByNumber } from "../src/outcomes/outcome-by-number";
import type { OutcomeEstimate } from "../src/outcomes/outcomes-result";
import { surveyDesign } from "../src/survey/design/survey-design";
import { disclosureRule } from "../src/survey/disclosure/disclosure";
import { modelVariables } from "../src/survey/regression/model-columns";

const samples = Number(process.argv[2] ?? 500);
const seed = 20261130;
const PER_CLUSTER = 20;
/** Of clusters, on the logit. */
const CLUSTER_SD = 0.4;
const AGES = ["12-13", "14-15", "16-17"];
const ITEMS = ["a", "b", "c", "d"];
/** By class: its share of people, the probability of a yes, the outcome's share without cluster effects. */
const CLASSES = [
  { size: 0.35, yes: 0.7, logit: 0.2 },
  { size: 0.65, yes: 0.2, logit: -2.6 },
];

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const bernoulli = (random: Random, share: number): number => Number(random.uniform() < share);
/** The mean over normal cluster effects. */
const overClusters = (logit: number): number => {
  const points = Array.from({ length: 400 }, (_, k) => normalQuantile((k + 0.5) / 400));
  return points.reduce((sum, point) => sum + logistic(logit + CLUSTER_SD * point), 0) / points.length;
};

interface Sample {
  readonly table: PatternTable;
  readonly asked: OutcomeRequest;
  readonly column: (id: string) => Float64Array;
}

/** Rows kept apart by their own number, so that each can have its cluster. */
function sampleOf(rows: readonly Readonly<Record<string, number>>[], allowed: readonly string[]): Sample {
  const row = rows.map((_, at) => at);
  const made = fromAnswers({
    items: { row },
    scale: "continuous",
    groups: { age: rows.map(({ age = 0 }) => AGES[age] ?? "") },
  });
  const order = Array.from(made.columns[0] ?? []);
  const column = (id: string): Float64Array => Float64Array.from(order, (at) => rows[at]?.[id] ?? Number.NaN);
  const table = { ...made, cluster: Int32Array.from(order, (at) => Math.floor(at / PER_CLUSTER)) };
  const asked: OutcomeRequest = {
    table,
    design: surveyDesign(table),
    groups: [],
    rule: disclosureRule({ disclosure: "none", threshold: null }),
    outcome: { name: "outcome", family: "binary", values: column("outcome") },
    allowed: modelVariables(
      table,
      allowed.map((name) => [name]),
      [],
    ),
  };
  return { table, asked, column };
}

const doseLogit = (number: number, age: number): number => -2.2 + 0.45 * number + 0.5 * age;
const SLOPES = { age: 0.35, start: -1.3 };

/** Items and outcome both rise with age: without it allowed for, ratios would be too far from 1. */
function drawNumbers(people: number, random: Random): Sample {
  const rows = Array.from({ length: people / PER_CLUSTER }, () => {
    const [effect, other] = [CLUSTER_SD * random.normal(), CLUSTER_SD * random.normal()];
    return Array.from({ length: PER_CLUSTER }, () => {
      const age = Math.floor(3 * random.uniform());
      const yes = logistic(SLOPES.start + SLOPES.age * age + effect);
      const number = Math.min(
        3,
        ITEMS.reduce((sum) => sum + bernoulli(random, yes), 0),
      );
      return {
        age,
        number,
        outcome: bernoulli(random, logistic(doseLogit(number, age) + other)),
      };
    });
  }).flat();
  return sampleOf(rows, ["age"]);
}

function drawClasses(people: number, random: Random): Sample {
  const rows = Array.from({ length: people / PER_CLUSTER }, () => {
    const effect = CLUSTER_SD * random.normal();
    return Array.from({ length: PER_CLUSTER }, () => {
      const own = CLASSES[random.uniform() < (CLASSES[0]?.size ?? 0) ? 0 : 1];
      if (own === undefined) throw new Error("no class");
      const answers = ITEMS.map((id) => [id, bernoulli(random, own.yes)] as const);
      return { ...Object.fromEntries(answers), outcome: bernoulli(random, logistic(own.logit + effect)) };
    });
  }).flat();
  return sampleOf(rows, []);
}

interface Tally {
  readonly truth: number;
  readonly estimates: number[];
  readonly errors: number[];
  held: number;
}

const tally = (truth: number): Tally => ({ truth, estimates: [], errors: [], held: 0 });

function count(into: Tally | undefined, found: OutcomeEstimate | null | undefined): void {
  if (into === undefined || found == null) return;
  const { estimate, se, low, high } = found;
  into.estimates.push(estimate);
  if (se !== null) into.errors.push(se);
  if (low !== null && high !== null && low <= into.truth && into.truth <= high) into.held++;
}

function row(name: string, people: number, { truth, estimates, errors, held }: Tally): string {
  const n = estimates.length;
  const mean = estimates.reduce((sum, value) => sum + value, 0) / n;
  const sd = Math.sqrt(estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const error = errors.reduce((sum, value) => sum + value, 0) / n;
  const covered = errors.every((one) => one === 0)
    ? ["", ""]
    : [(error / sd).toFixed(2), ((100 * held) / n).toFixed(1)];
  return `| ${[name, people, truth.toFixed(3), (mean - truth).toFixed(3), sd.toFixed(3), ...covered, samples - n].join(" | ")} |`;
}

const lines: string[] = [];
for (const people of [600, 2000]) {
  const share = (number: number): number =>
    [0, 1, 2].reduce((sum, age) => sum + overClusters(doseLogit(number, age)) / 3, 0);
  const ratios = [1, 2, 3].map((number) => tally(share(number) / share(0)));
  const differences = [1, 2, 3].map((number) => tally(share(number) - share(0)));
  const raw = tally(share(3) / share(0));
  for (let sample = 0; sample < samples; sample++) {
    const { asked, column } = drawNumbers(people, createRandom(seed, sample));
    const found = outcomeByNumber(asked, column("number"), { items: 3, last: 3 });
    [1, 2, 3].forEach((number, at) => {
      count(ratios[at], found?.levels[number]?.adjusted?.ratio);
      count(differences[at], found?.levels[number]?.adjusted?.difference);
    });
    count(raw, found?.levels[3]?.observed?.ratio);
  }
  lines.push(...ratios.map((one, at) => row(`risk ratio, ${at + 1} against none`, people, one)));
  lines.push(...differences.map((one, at) => row(`risk difference, ${at + 1} against none`, people, one)));
  lines.push(row("risk ratio as observed, 3 against none", people, raw));
}
const classLines: string[] = [];
for (const people of [600, 2000]) {
  const truths = CLASSES.map(({ logit }) => overClusters(logit));
  const [corrected, assigned] = [truths.map(tally), truths.map(tally)];
  const between = tally((truths[0] ?? 0) - (truths[1] ?? 0));
  for (let sample = 0; sample < samples; sample++) {
    const { table, asked, column } = drawClasses(people, createRandom(seed, 1000 + sample));
    const columns = ITEMS.map((id) => Int16Array.from(column(id)));
    const items = Object.fromEntries(ITEMS.map((id) => [id, column(id)]));
    const model = latentClasses(fromAnswers({ items }), { most: 2, starts: 8 }).models[1];
    const assignment = model === undefined ? null : classAssignment(table, model, columns);
    if (model === undefined || assignment === null) continue;
    const found = outcomeByClass(asked, assignment, model.profiles);
    // From the class with fewest items up; the truths stand the other way.
    for (const at of [0, 1]) count(corrected[1 - at], found?.classes[at]?.observed?.mean);
    count(between, found?.classes[1]?.observed?.difference);
    truths.forEach((_, k) => {
      const own = Array.from(asked.outcome.values).filter((__, at) => assignment.assigned[at] === k);
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      count(assigned[k], own.length === 0 ? null : { estimate: mean, se: 0, low: null, high: null });
    });
  }
  const names = ["class with more items", "class with fewer"];
  names.forEach((name, k) => {
    const [right, naive] = [corrected[k], assigned[k]];
    if (right === undefined || naive === undefined) return;
    classLines.push(row(`${name}, BCH`, people, right), row(`${name}, as assigned`, people, naive));
  });
  classLines.push(row("difference, BCH", people, between));
}

const head = [
  "| figure | people | truth | bias | sd | se / sd | held, % | samples without |",
  "|---|--:|--:|--:|--:|--:|--:|--:|",
];
writeFileSync(
  new URL("../docs/simulation-outcomes.md", import.meta.url),
  `# Bias of the analyses of outcomes

Generated by \`npx tsx scripts/simulate-outcomes.ts ${samples}\` (seed ${seed}); do not edit. ${samples} samples a row of clusters of ${PER_CLUSTER} people, whose effects have a standard deviation of ${CLUSTER_SD} on the logit. Shown are the ratio of standard errors to the standard deviation of the estimates (1 is correct) and the coverage of 95 % intervals in per cent (95 is correct, within ${(196 * Math.sqrt((0.95 * 0.05) / samples)).toFixed(1)} points by chance).

## By number of items

Items and outcome both increase with age in three bands; ratios and differences are standardized to the age distribution of the sample. The last row of each size omits age.

${[...head, ...lines].join("\n")}

## By latent class

Two classes of ${CLASSES.map(({ size }) => `${100 * size} %`).join(" and ")} of people who say yes to each of ${ITEMS.length} items with probabilities ${CLASSES.map(({ yes }) => yes).join(" and ")}. "As assigned": people are assigned to their most likely class, which biases the classes toward each other. BCH: corrected for classification error, with standard errors that account for the estimation of the classes.

${[...head, ...classLines].join("\n")}
`,
);
console.log([...lines, ...classLines].join("\n"));
