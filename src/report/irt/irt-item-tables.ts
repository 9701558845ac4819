import type { Analysis } from "../../analysis/analysis";
import type { IrtItemResult, IrtResult } from "../../irt/model/irt-result";
import { chartId } from "../kit/charts/chart-id";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { LEVEL } from "../kit/words/format";
import { irtFactorLabel, isSimple, mainFactor } from "../kit/words/irt-names";
import { coefficient, counted } from "../kit/words/phrases";
import { dependentPairs, Q3_LIMIT } from "./dependence-sentences";

type Columns = ReportTable["columns"];
type Cells = Readonly<Record<string, string | number | null>>;

/** The id of a model's table or chart. */
export function irtId(analysis: Analysis, kind: string, result: IrtResult): string {
  return chartId(`irt-${kind}`, result.structure, analysis.irt.indexOf(result));
}

/** Slopes and intercepts with their standard errors, as they were estimated. */
export function irtSlopesTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = mostIntercepts(result);
  const factors = loadedFactors(result, ({ a }) => a);
  if (result.items.length === 0) return null;
  return {
    id: irtId(analysis, "slopes", result),
    title: `Slopes and intercepts of the model “${result.label}”`,
    columns: [
      ...itemColumns(analysis),
      ...factorColumns(result, factors, { key: "a", label: "Slope", format: "decimal3" }),
      ...numbered(places, "d", "Intercept"),
    ],
    rows: result.items.map((item) => ({
      ...itemCells(analysis, item.id),
      ...factorCells(result, factors, { key: "a", values: item.a, errors: item.se.a }),
      ...numberedCells(places, "d", item.d, item.se.d),
    })),
    notes: [
      `The logit of ${places === 1 ? "the higher answer" : "an answer above the kth"} is the slope times the level of the factor plus the intercept${places === 1 ? "" : " k"}, without a factor of 1.702.${result.model === "Rasch" ? " In a Rasch model every slope is 1 and the variance of the factor is free." : ""}${errorNote(result)}`,
    ],
  };
}

/** Discrimination, difficulty and standardized loadings with their standard errors. */
export function irtMetricsTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = mostIntercepts(result);
  const factors = loadedFactors(result, ({ loadings }) => loadings);
  if (result.items.length === 0) return null;
  const simple = isSimple(result);
  return {
    id: irtId(analysis, "metrics", result),
    title: `Discrimination, difficulty and loadings of the model “${result.label}”`,
    columns: [
      ...itemColumns(analysis),
      ...factorColumns(result, factors, { key: "loading", label: "Loading", format: "coefficient3" }),
      { key: "discrimination", label: "Discrimination", format: "decimal3" },
      { key: "discriminationSe", label: "SE of discrimination", format: "decimal3" },
      ...numbered(places, "b", "Difficulty"),
    ],
    rows: result.items.map((item) => ({
      ...itemCells(analysis, item.id),
      ...factorCells(result, factors, { key: "loading", values: item.loadings, errors: item.se.loadings }),
      discrimination: item.discrimination,
      discriminationSe: item.se.discrimination,
      ...numberedCells(places, "b", item.difficulty, item.se.difficulty),
    })),
    notes: [
      `Difficulty is the level at which ${places === 1 ? "the higher answer is given as often as not" : "an answer above the kth is given as often as not"}${simple ? "" : ", along the direction in which the item says most (Reckase, 1985)"}; discrimination says how steeply the answers change there. Loadings are standardized as in factor analysis (slopes over 1.702).${errorNote(result)}`,
    ],
  };
}

function errorNote({ standardErrors }: IrtResult): string {
  return standardErrors === null
    ? " There are no standard errors."
    : " A dash: fixed, or without a standard error.";
}

const mostIntercepts = ({ items }: IrtResult): number =>
  items.reduce((most, { d }) => Math.max(most, d.length), 0);

/** Null where each item has one factor: then one column serves all. */
function loadedFactors(
  result: IrtResult,
  of: (item: IrtItemResult) => readonly number[],
): readonly number[] | null {
  if (isSimple(result)) return null;
  return result.factors.map((_, f) => f).filter((f) => result.items.some((item) => of(item)[f] !== 0));
}

function factorColumns(
  result: IrtResult,
  factors: readonly number[] | null,
  { key, label, format }: { key: string; label: string; format: "decimal3" | "coefficient3" },
): Columns {
  if (factors === null) {
    return [
      ...(result.factors.length > 1 ? [{ key: "factor", label: "Factor", format: "text" } as const] : []),
      { key, label, format },
      { key: `${key}Se`, label: `SE of ${label.toLowerCase()}`, format },
    ];
  }
  return factors.flatMap((f): Columns => {
    const name = `${label}: ${irtFactorLabel(result, result.factors[f]?.id ?? "")}`;
    return [
      { key: `${key}${f}`, label: name, format },
      { key: `${key}Se${f}`, label: "SE", format },
    ];
  });
}

function factorCells(
  result: IrtResult,
  factors: readonly number[] | null,
  { key, values, errors }: { key: string; values: readonly number[]; errors: readonly (number | null)[] },
): Cells {
  if (factors === null) {
    const f = mainFactor(values);
    return {
      ...(result.factors.length > 1 ? { factor: irtFactorLabel(result, result.factors[f]?.id ?? "") } : {}),
      [key]: values[f] ?? null,
      [`${key}Se`]: errors[f] ?? null,
    };
  }
  return Object.fromEntries(
    factors.flatMap((f) => {
      const loads = values[f] !== 0;
      return [
        [`${key}${f}`, loads ? (values[f] ?? null) : ""],
        [`${key}Se${f}`, loads ? (errors[f] ?? null) : ""],
      ];
    }),
  );
}

function numbered(count: number, key: string, label: string): Columns {
  return Array.from({ length: count }, (_, k): Columns => {
    const name = count === 1 ? label : `${label} ${k + 1}`;
    return [
      { key: `${key}${k}`, label: name, format: "decimal3" },
      {
        key: `${key}Se${k}`,
        label: count === 1 ? `SE of ${label.toLowerCase()}` : `SE ${k + 1}`,
        format: "decimal3",
      },
    ];
  }).flat();
}

function numberedCells(
  count: number,
  key: string,
  values: readonly (number | null)[],
  errors: readonly (number | null)[],
): Cells {
  return Object.fromEntries(
    Array.from({ length: count }, (_, k) => [
      [`${key}${k}`, k < values.length ? (values[k] ?? null) : ""],
      [`${key}Se${k}`, k < values.length ? (errors[k] ?? null) : ""],
    ]).flat(),
  );
}

/** More pairs than this are left out. */
const MOST_PAIRS = 20;

/** Pairs of items beyond the limits of local dependence; null where there are none. */
export function dependenceTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const pairs = dependentPairs(result);
  if (pairs.length === 0) return null;
  const left = pairs.length - MOST_PAIRS;
  const rows = pairs.slice(0, MOST_PAIRS).map((pair) => ({
    first: pair.first,
    second: pair.second,
    q3: pair.q3,
    q3Excess: pair.q3Excess,
    ldX2: pair.ldX2,
    df: pair.df,
    adjustedP: pair.adjustedP,
    meaning: dependenceWords(pair.q3Excess ?? pair.ldX2 ?? 0, pair.byQ3),
  }));
  return {
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
      { key: "meaning", label: "In words", format: "text" },
    ],
    rows,
    notes: [
      `Shown are the pairs whose Q3 (Yen, 1984) lies ${coefficient(Q3_LIMIT)} or more from the mean of all pairs (Christensen et al., 2017), or whose LD-χ² (Chen & Thissen, 1997) has a p below ${coefficient(LEVEL)} after the correction of Holm (1979).${left > 0 ? ` ${counted(left, "pair is", "pairs are")} left out.` : ""} With many people the test rejects for trifles; Q3 shows the size.`,
    ],
  };
}

function dependenceWords(excess: number, large: boolean): string {
  return `${large ? "" : "slightly "}${excess > 0 ? "more" : "less"} alike than the model says`;
}
