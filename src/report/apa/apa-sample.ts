import type { Analysis } from "../../analysis/analysis";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { mainTreatment } from "../kit/words/main-shares";
import { counted, interval, listed, paragraph, pValue } from "../kit/words/phrases";
import { fTestText, shareText } from "./apa-figures";

/** Who was analyzed, and how many answers there are. */
export function sampleResults({ data, items, settings }: Analysis): string {
  const known = items.flatMap(({ id, n }) => (n === null ? [] : [{ id, n }])).sort((a, b) => a.n - b.n);
  const [fewest, most] = [known[0], known.at(-1)];
  return paragraph(
    `The sample had N = ${formatCell(data.n, "integer")} people${settings.weights === "design" ? ` (effective n = ${formatCell(data.effectiveN, "integer")} after weighting)` : ""}.`,
    data.nComplete === null
      ? ""
      : data.nComplete === data.n
        ? `All answered each of the ${counted(data.items.length, "item")}.`
        : `Every one of ${counted(data.items.length, "item")} was answered by n = ${formatCell(data.nComplete, "integer")}.`,
    known.length === items.length && fewest !== undefined && most !== undefined && fewest.n < most.n
      ? `Valid answers ranged from n = ${formatCell(fewest.n, "integer")} (${fewest.id}) to n = ${formatCell(most.n, "integer")} (${most.id}).`
      : "",
  );
}

/** Shares of sets and items, or means where answers are no yes or no, and tests of groups. */
export function prevalenceResults(analysis: Analysis): string {
  return paragraph(shares(analysis), means(analysis), tests(analysis));
}

function shares(analysis: Analysis): string {
  const { prevalence, settings } = analysis;
  const main = prevalence.flatMap((row) =>
    row.group === null &&
    row.context === null &&
    row.missing === settings.prevalenceMissing &&
    (row.delta === null || row.delta === 1) &&
    row.estimate !== null
      ? [{ ...row, estimate: row.estimate }]
      : [],
  );
  const any = main.find(({ kind }) => kind === "set");
  const items = main.filter(({ kind }) => kind === "item").sort((a, b) => a.estimate - b.estimate);
  const [least, most] = [items[0], items.at(-1)];
  const { did } = wordsOf(analysis);
  const text = (row: (typeof main)[number]): string => shareText(row.estimate, row.low, row.high);
  return paragraph(
    any === undefined
      ? ""
      : `The share that ${did} ${anyOf(any.label, analysis.data.items)} was ${text(any)}.`,
    least !== undefined && most !== undefined && least !== most
      ? `Single items ranged from ${text(least)} (${least.variable}), to ${text(most)} (${most.variable}).`
      : "",
  );
}

/** All items are counted, not named. */
const anyOf = (label: string, items: readonly string[]): string =>
  label === `Any of ${items.join(", ")}`
    ? `any of the ${items.length} items`
    : label.replace(/^Any of/, "any of");

function means({ prevalence, items }: Analysis): string {
  if (prevalence.length > 0) return "";
  const known = items
    .flatMap(({ id, mean, standardDeviation }) =>
      mean === null || standardDeviation === null ? [] : [{ id, mean, standardDeviation }],
    )
    .sort((a, b) => a.mean - b.mean);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined || known.length < items.length) return "";
  const text = ({ id, mean, standardDeviation }: typeof least): string =>
    `M = ${formatCell(mean, "decimal2")}, SD = ${formatCell(standardDeviation, "decimal2")} (${id})`;
  return least === most
    ? `The item had ${text(least)}.`
    : `Item means ranged from ${text(least)}, to ${text(most)}.`;
}

function tests(analysis: Analysis): string {
  const { regression } = analysis;
  const main = mainTreatment(analysis);
  const contrasts = analysis.contrasts.filter(({ missing }) => missing === main);
  const first = regression.find(({ context }) => context === null);
  const terms = (first?.tests ?? []).flatMap((test) => {
    const text = fTestText(test);
    return text === "" ? [] : [`${test.term.replace(/:/g, " × ")}, ${text}`];
  });
  const groups = [...new Set(contrasts.map(({ group }) => group))];
  const largest = groups.flatMap((group) => {
    const [top] = contrasts
      .flatMap((one) =>
        one.group === group && one.context === null && one.difference !== null && one.adjustedP !== null
          ? [{ ...one, difference: one.difference, adjustedP: one.adjustedP }]
          : [],
      )
      .filter(({ variable }) => variable === contrasts[0]?.variable)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    if (top?.jointLow == null || top.jointHigh == null) return [];
    return [
      `The largest difference by ${group} was between ${listed(top.levels)}: ${formatCell(top.difference, "decimal2")}, joint 95% CI ${interval([top.jointLow, top.jointHigh], "decimal2")}, Holm-adjusted p ${pValue(top.adjustedP)}.`,
    ];
  });
  return paragraph(...largest, terms.length > 0 && `In a joint regression: ${terms.join("; ")}.`);
}
