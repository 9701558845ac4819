import type { Analysis } from "../../analysis/analysis";
import type { IrtItemResult, IrtResult, LocalDependence } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, itemColumns, tableOf } from "../kit/tables/table-of";
import { irtFactorLabel, isSimple, LEVEL, mainFactor } from "../kit/words/format";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted, interval } from "../kit/words/phrases";

/** Distance of a Q3 from the mean of all pairs that matters (Christensen et al., 2017). */
export const Q3_LIMIT = 0.2;

interface DependentPair extends LocalDependence {
  /** Minus the mean of all pairs. */
  readonly q3Excess: number | null;
  readonly adjustedP: number | null;
  readonly byQ3: boolean;
  readonly byTest: boolean;
}

function dependentPairs({ localDependence }: Pick<IrtResult, "localDependence">): readonly DependentPair[] {
  const known = localDependence.flatMap(({ q3 }) => (q3 === null ? [] : [q3]));
  const mean = known.reduce((sum, q3) => sum + q3, 0) / Math.max(1, known.length);
  const tested = localDependence.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return localDependence
    .map((pair): DependentPair => {
      const q3Excess = pair.q3 === null ? null : pair.q3 - mean;
      const adjustedP = adjusted[tested.indexOf(pair)] ?? null;
      return {
        ...pair,
        q3Excess,
        adjustedP,
        byQ3: q3Excess !== null && Math.abs(q3Excess) >= Q3_LIMIT,
        byTest: adjustedP !== null && adjustedP < LEVEL,
      };
    })
    .filter(({ byQ3, byTest }) => byQ3 || byTest)
    .sort((one, other) => Math.abs(other.q3Excess ?? 0) - Math.abs(one.q3Excess ?? 0));
}

export function dependenceSentence(result: IrtResult): string {
  const { localDependence } = result;
  if (localDependence.length === 0) return "";
  const pairs = dependentPairs(result);
  const large = pairs.filter(({ byQ3 }) => byQ3).length;
  const tested = localDependence.filter(({ p }) => p !== null).length;
  const test =
    tested === 0 ? "" : `; LD-χ² rejects ${pairs.filter(({ byTest }) => byTest).length} of ${tested}`;
  return `Q3 lies ${coefficient(Q3_LIMIT)} or more from its mean in ${large} of ${counted(localDependence.length, "pair")} of items${test}.`;
}

export function irtId(analysis: Analysis, kind: string, result: IrtResult): string {
  return chartId(`irt-${kind}`, result.structure, analysis.irt.indexOf(result));
}

const mostIntercepts = ({ items }: IrtResult): number =>
  items.reduce((most, { d }) => Math.max(most, d.length), 0);

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);

function ends(value: number | null, se: number | null): string | null {
  const found = normalInterval(value, se);
  return found && interval(found, "decimal2").replace(" ", "\u00a0");
}

export function itemParametersTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = mostIntercepts(result);
  const single = places === 1;
  const labeled = analysis.items.some(({ id, label }) => label !== "" && label !== id);
  return tableOf(result.items, {
    id: irtId(analysis, "items", result),
    title: `Items of the item response model “${result.label}”`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      !labeled &&
        result.factors.length > 1 &&
        isSimple(result) &&
        column(["factor", "Factor", "text"], ({ a }) => factorName(result, mainFactor(a))),
      { key: "discrimination", label: "Discrimination", format: "decimal2" },
      single &&
        column(["discriminationInterval", "95% CI", "text"], ({ discrimination, se }) =>
          ends(discrimination, se.discrimination),
        ),
      range(places).map((k) =>
        column([`b${k}`, single ? "Difficulty" : `b${k + 1}`, "decimal2"], ({ difficulty }) =>
          k < difficulty.length ? difficulty[k] : "",
        ),
      ),
      single &&
        column(["difficultyInterval", "Difficulty: 95% CI", "text"], ({ difficulty, se }) =>
          ends(difficulty[0] ?? null, se.difficulty[0] ?? null),
        ),
    ],
    notes: [
      `${single ? "Difficulty: the level" : "b: the levels"} at which the higher answer${single ? " is" : "s are"} as likely as not. Logistic metric, without 1.702.`,
    ],
  });
}

const factorName = (result: IrtResult, f: number): string =>
  irtFactorLabel(result, result.factors[f]?.id ?? "");

export function itemEstimatesTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  return tableOf(result.items, {
    id: irtId(analysis, "estimates", result),
    title: `Estimates of the model “${result.label}”`,
    columns: [
      column(["item", "Item", "text"], ({ id }) => id),
      factorColumns(result, "a"),
      factorColumns(result, "loadings"),
      range(mostIntercepts(result)).map(
        (k): Columns<IrtItemResult> => [
          column([`d${k}`, `d${k + 1}`, "decimal2"], ({ d }) => (k < d.length ? d[k] : "")),
          column([`dSe${k}`, "SE", "decimal2"], ({ d, se }) => (k < d.length ? se.d[k] : "")),
        ],
      ),
    ],
    notes: [
      `d: intercepts. Loadings are the slopes over 1.702, standardized.${result.model === "Rasch" ? " Slopes are fixed at 1." : ""}`,
    ],
  });
}

const SERIES = { a: ["Slope", "decimal2"], loadings: ["Loading", "coefficient2"] } as const;

/** A column of figures and one of standard errors per factor; a single pair where each item has one factor. */
function factorColumns(result: IrtResult, key: keyof typeof SERIES): Columns<IrtItemResult> {
  const [label, format] = SERIES[key];
  const cell = (item: IrtItemResult, f: number, error: boolean) =>
    item.a[f] === 0 ? "" : (error ? item.se[key] : item[key])[f];
  if (isSimple(result)) {
    return [
      column([key, label, format], (item) => cell(item, mainFactor(item.a), false)),
      column([`${key}Se`, "SE", format], (item) => cell(item, mainFactor(item.a), true)),
    ];
  }
  const used = range(result.factors.length).filter((f) => result.items.some(({ a }) => a[f] !== 0));
  return used.map((f) => [
    column([`${key}${f}`, `${label}: ${factorName(result, f)}`, format], (item) => cell(item, f, false)),
    column([`${key}Se${f}`, "SE", format], (item) => cell(item, f, true)),
  ]);
}

const MAX_PAIRS = 20;

export function dependenceTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const pairs = dependentPairs(result);
  const left = pairs.length - MAX_PAIRS;
  return tableOf(pairs.slice(0, MAX_PAIRS), {
    id: irtId(analysis, "dependence", result),
    title: `Locally dependent pairs of items in the model “${result.label}”`,
    columns: [
      { key: "first", label: "Item", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "q3", label: "Q3", format: "coefficient2" },
      { key: "q3Excess", label: "Q3 less the mean", format: "coefficient2" },
      { key: "ldX2", label: "LD-χ², signed", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "adjustedP", label: "p, Holm-adjusted", format: "p" },
    ],
    notes: [left > 0 && `${counted(left, "pair is", "pairs are")} left out.`],
  });
}
