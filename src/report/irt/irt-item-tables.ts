import type { Analysis } from "../../analysis/analysis";
import type { IrtItemResult, IrtResult } from "../../irt/model/irt-result";
import { chartId } from "../kit/charts/chart-data";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, tableOf } from "../kit/tables/table-of";
import { LEVEL } from "../kit/words/format";
import { irtFactorLabel, isSimple, mainFactor } from "../kit/words/irt-names";
import { coefficient, counted } from "../kit/words/phrases";
import { dependentPairs, Q3_LIMIT } from "./dependence-sentences";

/** The id of a model's table or chart. */
export function irtId(analysis: Analysis, kind: string, result: IrtResult): string {
  return chartId(`irt-${kind}`, result.structure, analysis.irt.indexOf(result));
}

/** Slopes and intercepts with their standard errors, as they were estimated. */
export function irtSlopesTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = mostIntercepts(result);
  return tableOf(result.items, {
    id: irtId(analysis, "slopes", result),
    title: `Slopes and intercepts of the model “${result.label}”`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      factorColumns(result, {
        key: "a",
        label: "Slope",
        format: "decimal3",
        of: ({ a, se }) => [a, se.a],
      }),
      numbered(places, { key: "d", label: "Intercept", of: ({ d, se }) => [d, se.d] }),
    ],
    notes: [
      `The logit of ${places === 1 ? "the higher answer" : "an answer above the kth"} is the slope times the level of the factor plus the intercept${places === 1 ? "" : " k"}, without a factor of 1.702.${result.model === "Rasch" ? " In a Rasch model every slope is 1 and the variance of the factor is free." : ""}${errorNote(result)}`,
    ],
  });
}

/** Discrimination, difficulty and standardized loadings with their standard errors. */
export function irtMetricsTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = mostIntercepts(result);
  return tableOf(result.items, {
    id: irtId(analysis, "metrics", result),
    title: `Discrimination, difficulty and loadings of the model “${result.label}”`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      factorColumns(result, {
        key: "loading",
        label: "Loading",
        format: "coefficient3",
        of: ({ loadings, se }) => [loadings, se.loadings],
      }),
      { key: "discrimination", label: "Discrimination", format: "decimal3" },
      column(["discriminationSe", "SE of discrimination", "decimal3"], ({ se }) => se.discrimination),
      numbered(places, {
        key: "b",
        label: "Difficulty",
        of: ({ difficulty, se }) => [difficulty, se.difficulty],
      }),
    ],
    notes: [
      `Difficulty is the level at which ${places === 1 ? "the higher answer is given as often as not" : "an answer above the kth is given as often as not"}${isSimple(result) ? "" : ", along the direction in which the item says most (Reckase, 1985)"}; discrimination says how steeply the answers change there. Loadings are standardized as in factor analysis (slopes over 1.702).${errorNote(result)}`,
    ],
  });
}

function errorNote({ standardErrors }: IrtResult): string {
  return standardErrors === null
    ? " There are no standard errors."
    : " A dash: fixed, or without a standard error.";
}

const mostIntercepts = ({ items }: IrtResult): number =>
  items.reduce((most, { d }) => Math.max(most, d.length), 0);

/** Figures of an item, by factor or by answer, and how their columns are called. */
interface Series {
  readonly key: string;
  readonly label: string;
  /** The figures and their standard errors. */
  readonly of: (item: IrtItemResult) => readonly [readonly (number | null)[], readonly (number | null)[]];
}

/** A column of figures and one of their standard errors for each factor; where each item has one factor they serve all. */
function factorColumns(
  result: IrtResult,
  { key, label, format, of }: Series & { readonly format: "decimal3" | "coefficient3" },
): Columns<IrtItemResult> {
  const name = (f: number): string => irtFactorLabel(result, result.factors[f]?.id ?? "");
  if (isSimple(result)) {
    const main = (item: IrtItemResult, which: 0 | 1) => of(item)[which][mainFactor(of(item)[0].map(Number))];
    return [
      result.factors.length > 1 &&
        column(["factor", "Factor", "text"], (item) => name(mainFactor(of(item)[0].map(Number)))),
      column([key, label, format], (item) => main(item, 0)),
      column([`${key}Se`, `SE of ${label.toLowerCase()}`, format], (item) => main(item, 1)),
    ];
  }
  const loads = (item: IrtItemResult, f: number): boolean => of(item)[0][f] !== 0;
  const used = result.factors.map((_, f) => f).filter((f) => result.items.some((item) => loads(item, f)));
  const cell = (f: number, which: 0 | 1) => (item: IrtItemResult) =>
    loads(item, f) ? of(item)[which][f] : "";
  return used.map((f) => [
    column([`${key}${f}`, `${label}: ${name(f)}`, format], cell(f, 0)),
    column([`${key}Se${f}`, "SE", format], cell(f, 1)),
  ]);
}

/** The same by answer, as many as the item with the most has. */
function numbered(count: number, { key, label, of }: Series): Columns<IrtItemResult> {
  const cell = (k: number, which: 0 | 1) => (item: IrtItemResult) =>
    k < of(item)[0].length ? of(item)[which][k] : "";
  return Array.from({ length: count }, (_, k): Columns<IrtItemResult> => {
    const [name, error] =
      count === 1 ? [label, `SE of ${label.toLowerCase()}`] : [`${label} ${k + 1}`, `SE ${k + 1}`];
    return [
      column([`${key}${k}`, name, "decimal3"], cell(k, 0)),
      column([`${key}Se${k}`, error, "decimal3"], cell(k, 1)),
    ];
  });
}

/** More pairs than this are left out. */
const MOST_PAIRS = 20;

/** Pairs of items beyond the limits of local dependence; null where there are none. */
export function dependenceTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const pairs = dependentPairs(result);
  const left = pairs.length - MOST_PAIRS;
  return tableOf(pairs.slice(0, MOST_PAIRS), {
    id: irtId(analysis, "dependence", result),
    title: `Locally dependent pairs of items in the model “${result.label}”`,
    columns: [
      { key: "first", label: "Item", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "q3", label: "Q3", format: "coefficient3" },
      { key: "q3Excess", label: "Q3 less the mean", format: "coefficient3" },
      { key: "ldX2", label: "LD-χ², signed", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "adjustedP", label: "p, corrected", format: "p" },
      column(["meaning", "In words", "text"], ({ q3Excess, ldX2, byQ3 }) =>
        dependenceWords(q3Excess ?? ldX2 ?? 0, byQ3),
      ),
    ],
    notes: [
      `Shown are the pairs whose Q3 (Yen, 1984) lies ${coefficient(Q3_LIMIT)} or more from the mean of all pairs (Christensen et al., 2017), or whose LD-χ² (Chen & Thissen, 1997) has a p below ${coefficient(LEVEL)} after the correction of Holm (1979).${left > 0 ? ` ${counted(left, "pair is", "pairs are")} left out.` : ""} With many people the test rejects for trifles; Q3 shows the size.`,
    ],
  });
}

function dependenceWords(excess: number, large: boolean): string {
  return `${large ? "" : "slightly "}${excess > 0 ? "more" : "less"} alike than the model says`;
}
