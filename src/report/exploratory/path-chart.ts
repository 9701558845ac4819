import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { largestPaths, pathDiagram } from "../kit/charts/path-diagram";
import type { PathModel } from "../kit/charts/path-layout";
import type { ReportChart } from "../kit/tables/section";
import { coefficient, counted } from "../kit/words/phrases";
import { type FactorName, factorNames, factorsWord } from "./factor-names";

/** Smaller loadings are left out of the drawing (and said so). */
const SMALLEST = factorCriteria.crossLoading.value;

/**
 * The path diagram of an exploratory solution: arrows from factors to items by size of the loading, curves for factor
 * correlations.
 *
 * @param factors the number of factors of the solution
 * @returns null where the analysis has no such solution
 */
export function pathChart(analysis: Analysis, factors: number): ReportChart | null {
  const solution = analysis.efa.find((candidate) => candidate.factors === factors);
  if (solution === undefined || solution.items.length === 0) return null;
  const names = factorNames(analysis, solution);
  const model = pathModel(solution, names);
  const texts = itemNamesById(analysis);
  return {
    id: `path-${factors}`,
    title: `Path diagram of the ${factorsWord(factors)} solution`,
    description: describe(solution, model, names),
    spec: pathDiagram(analysis, model, { to: "Item", path: "Loading" }),
    ...chartData(
      rows(solution, names, (id) => texts.get(id)?.full ?? id),
      {
        from: "From",
        to: "To",
        kind: "What",
        value: ["Value", "coefficient2"],
        drawn: "Drawn",
      },
    ),
  };
}

const factorId = (column: number): string => `factor ${column + 1}`;

/** Factors stand beside the items that load on them most. */
export function pathModel(
  { items, loadings, phi, rotation }: EfaSolution,
  names: readonly FactorName[],
): PathModel {
  const largest = loadings.map((row) => {
    const sizes = row.map(Math.abs);
    return sizes.indexOf(Math.max(...sizes));
  });
  const isOblique = rotation !== "varimax" && rotation !== "none";
  return {
    items,
    factors: names.map(({ label, full }, f) => ({
      id: factorId(f),
      label: label ?? "",
      full,
      own: items.filter((_, j) => largest[j] === f),
    })),
    paths: names.flatMap((_, f) =>
      items.flatMap((to, j) => {
        const value = loadings[j]?.[f] ?? 0;
        return Math.abs(value) >= SMALLEST ? [{ from: factorId(f), to, value }] : [];
      }),
    ),
    arcs: isOblique
      ? names.flatMap((_, f) =>
          names.slice(f + 1).map((_, k) => ({
            from: factorId(f),
            to: factorId(f + 1 + k),
            value: phi[f]?.[f + 1 + k] ?? 0,
          })),
        )
      : [],
  };
}

function rows(
  { items, loadings, phi }: EfaSolution,
  names: readonly FactorName[],
  itemName: (id: string) => string,
) {
  const arrows = items.flatMap((id, j) =>
    names.map(({ full }, f) => {
      const value = loadings[j]?.[f] ?? null;
      const drawn = Math.abs(value ?? 0) >= SMALLEST ? "yes" : "no";
      return { from: full, to: itemName(id), kind: "loading", value, drawn };
    }),
  );
  const correlations = names.flatMap((first, f) =>
    names.slice(f + 1).map((second, k) => ({
      from: first.full,
      to: second.full,
      kind: "factor correlation",
      value: phi[f]?.[f + 1 + k] ?? null,
      drawn: "yes",
    })),
  );
  return [...arrows, ...correlations];
}

function describe(
  { items, factors }: EfaSolution,
  { paths, arcs }: PathModel,
  names: readonly FactorName[],
): string {
  const strongest = names.map(({ full }, f) => {
    const drawn = paths.filter(({ from }) => from === factorId(f));
    return `${full}: ${largestPaths(drawn, (id) => id)}.`;
  });
  const omitted = items.length * factors - paths.length;
  const left =
    omitted === 0
      ? ""
      : ` ${counted(omitted, "loading")} below ${coefficient(SMALLEST)} in size ${omitted === 1 ? "is" : "are"} not drawn.`;
  const short = (id: string) => names.find((_, f) => factorId(f) === id)?.short;
  const pairs = arcs.map(
    ({ from, to, value }) => `${short(from)} and ${short(to)} ${coefficient(value ?? 0)}`,
  );
  const correlations = arcs.length === 0 ? "" : ` Curves are factor correlations (${pairs.join("; ")}).`;
  return `Arrows run from factors to items, wider for larger loadings, dashed for negative ones.${left} ${strongest.join(" ")}${correlations}`;
}
