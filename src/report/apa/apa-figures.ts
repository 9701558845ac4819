import type { Analysis } from "../../analysis/analysis";
import type { CfaFit } from "../../factor/cfa/cfa-result";
import { distinctScales } from "../../reliability/scale-ids";
import { modelOmega } from "../../verdicts/scale-verdict";
import { formatCell } from "../../words/format";
import { wordsOf } from "../kit/words/about-words";
import { irtModelName } from "../kit/words/format";
import { stepName, structureFactorLabel } from "../kit/words/model-names";
import {
  counted,
  interval,
  listed,
  mainTreatment,
  numberWord,
  paragraph,
  percent,
  pValue,
  quoted,
  sentence,
} from "../kit/words/phrases";

/** "χ²(26, N = 11,740) = 108.67, p < .001"; empty where a figure is missing. */
export function testText(
  name: string,
  test: { readonly statistic: number | null; readonly df: number; readonly p: number | null },
  n?: number | null,
): string {
  if (test.statistic === null || test.p === null) return "";
  const people = n == null ? "" : `, N = ${formatCell(n, "integer")}`;
  return `${name}(${formatCell(test.df, "integer")}${people}) = ${formatCell(test.statistic, "decimal2")}, p ${pValue(test.p)}`;
}

/** "RMSEA = .016, 90% CI [.013, .020]". */
const rmseaText = (value: number, low: number, high: number): string =>
  `RMSEA = ${formatCell(value, "coefficient3")}, 90% CI ${interval([low, high], "coefficient3")}`;

export function fitText(fit: CfaFit, n?: number | null): string {
  const { chiSquare, df, p, cfi, rmsea } = fit.reported;
  return [
    testText("χ²", { statistic: chiSquare, df, p }, n),
    cfi === null ? "" : `CFI = ${formatCell(cfi, "coefficient3")}`,
    rmsea === null ? "" : rmseaText(rmsea.estimate, rmsea.low, rmsea.high),
    fit.srmr === null ? "" : `SRMR = ${formatCell(fit.srmr, "coefficient3")}`,
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** "30.2%, 95% CI [29.2%, 31.1%]"; without the interval where it is hidden. */
export function shareText(share: number, low: number | null, high: number | null): string {
  const ends = low === null || high === null ? "" : `, 95% CI [${percent(low)}, ${percent(high)}]`;
  return `${percent(share)}${ends}`;
}

/** "α = .86, 95% CI [.85, .86]". */
export function coefficientText(name: string, value: number, ends: readonly [number, number] | null): string {
  const range = ends === null ? "" : `, 95% CI ${interval(ends)}`;
  return `${name} = ${formatCell(value, "coefficient2")}${range}`;
}

/** "2.30, 95% CI [2.00, 2.64]". */
export function estimateText(of: {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  const { estimate, low, high } = of;
  const ends = low === null || high === null ? "" : `, 95% CI ${interval([low, high], "decimal2")}`;
  return `${formatCell(estimate, "decimal2")}${ends}`;
}

/** "F(2, 5674) = 2.13, p = .119"; empty where a figure is missing. */
export function fTestText(test: {
  readonly f: number | null;
  readonly df: number;
  readonly dfDenominator: number | null;
  readonly p: number | null;
}): string {
  const { f, df, dfDenominator, p } = test;
  if (f === null || p === null || dfDenominator === null) return "";
  return `F(${formatCell(df, "integer")}, ${formatCell(dfDenominator, "integer")}) = ${formatCell(f, "decimal2")}, p ${pValue(p)}`;
}

export function reliabilityResults(analysis: Analysis): string {
  return paragraph(...scales(analysis), ...itemResponse(analysis));
}

function scales({ reliability, cfa }: Analysis): string[] {
  return distinctScales(reliability).map((scale) => {
    const { structure, label, items, n, alpha } = scale;
    if (alpha === null) return "";
    const omega = structure === null ? null : modelOmega(scale, { cfa, reliability });
    const parts = [
      coefficientText("α", alpha, scale.alphaBootstrapInterval ?? scale.alphaInterval),
      ...(omega === null ? [] : [coefficientText("ω", omega.estimate, omega.interval)]),
    ];
    const people = n === null ? "" : `, n = ${formatCell(n, "integer")}`;
    return `${quoted(label)} (${numberWord(items.length)} items${people}) had ${listed(parts)}.`;
  });
}

function itemResponse({ irt }: Analysis): string[] {
  return irt.map(({ label, model, n, converged, m2, reliability: { marginal } }) => {
    if (!converged) return `The ${irtModelName(model)} ${quoted(label)} had no solution.`;
    const kind = m2?.kind.replace("2", "₂") ?? "";
    const fit =
      m2 === null
        ? ""
        : [
            testText(kind, { statistic: m2.m2, df: m2.df, p: m2.p }),
            m2.rmsea === null ? "" : rmseaText(m2.rmsea[0], m2.rmsea[1], m2.rmsea[2]),
          ]
            .filter((text) => text !== "")
            .join(", ");
    const reliable = marginal.flatMap((value) => (value === null ? [] : [formatCell(value, "coefficient2")]));
    const parts = [
      ...(fit === "" ? [] : [fit]),
      ...(reliable.length === 0 ? [] : [`marginal reliability ${listed(reliable)}`]),
    ];
    if (parts.length === 0) return "";
    return `The ${irtModelName(model)} ${quoted(label)}, N = ${formatCell(n, "integer")}, gave ${parts.join("; ")}.`;
  });
}

export function comparabilityResults(analysis: Analysis): string {
  return paragraph(...invariance(analysis), ...itemFunctioning(analysis));
}

function invariance({ invariance: ladders }: Analysis): string[] {
  return ladders.flatMap(({ group, levels, steps, tests, holds }) => {
    const [first] = steps;
    if (first === undefined) return [];
    const statistic = first.chiSquareScaled ?? first.chiSquare;
    const p = first.chiSquareScaled === null ? first.p : first.pScaled;
    const configural = testText("χ²", { statistic, df: first.df, p });
    const head =
      configural === "" || !first.converged
        ? `By ${group} the configural model had no solution.`
        : `By ${group} (${numberWord(levels.length)} groups) the configural model gave ${configural}.`;
    if (holds === null) return [`${head.replace(/\.$/, "")}; no step of invariance held.`];
    const later = tests
      .filter(({ from }) => from === first.name)
      .flatMap(({ to, difference, df, p: tested, deltaCfi, deltaRmsea }) => {
        const text = testText("Δχ²", { statistic: difference, df, p: tested });
        if (text === "" || deltaCfi === null || deltaRmsea === null) return [];
        return [
          `${sentence(stepName(to))} invariance by ${group}: ${text}, ΔCFI = ${formatCell(deltaCfi, "coefficient3")}, ΔRMSEA = ${formatCell(deltaRmsea, "coefficient3")}.`,
        ];
      });
    return [head, ...later, `The ${stepName(holds)} step held by ${group}.`];
  });
}

function itemFunctioning(analysis: Analysis): string[] {
  return analysis.dif.flatMap(({ group, structure, factor, items }) => {
    const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
    const differing = tested.filter(({ verdict }) => verdict === "present" || verdict === "different");
    if (tested.length === 0) return [];
    const ids = differing.length === 0 ? "" : ` (${listed(differing.map(({ id }) => id))})`;
    const count = differing.length === 0 ? "none" : numberWord(differing.length);
    return [
      `On ${quoted(structureFactorLabel(analysis, structure, factor))}, ${count} of ${numberWord(tested.length)} items functioned differently by ${group}${ids}.`,
    ];
  });
}

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

/** A set of all items is described by their number. */
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
