import type { Analysis } from "../../analysis/analysis";
import { itemModel } from "../../irt/model/irt-models";
import type { IrtItemResult, IrtResult, LocalDependence } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { normalInterval } from "../../numeric/distributions/interval";
import { interval } from "../../words/format";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, itemColumns, recodedNote, tableOf } from "../kit/tables/table-of";
import { hasUnitSlopes, irtFactorLabel, isSimple, LEVEL, mainFactor } from "../kit/words/format";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

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
  return paragraph(
    messages.dependenceQ3({ cutoff: Q3_LIMIT, large, n: localDependence.length }),
    tested > 0 &&
      messages.dependenceTest({
        level: LEVEL,
        significant: pairs.filter(({ byTest }) => byTest).length,
        n: tested,
      }),
  );
}

export function irtId(analysis: Analysis, kind: string, result: IrtResult): string {
  return chartId(`irt-${kind}`, result.structure, analysis.irt.indexOf(result));
}

const longest = ({ items }: IrtResult, key: "d" | "difficulty" | "categoryScores"): number =>
  items.reduce((most, item) => Math.max(most, item[key].length), 0);

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);

function ends(value: number | null, se: number | null): string | null {
  const found = normalInterval(value, se);
  return found && interval(...found, "decimal").replace(" ", "\u00a0");
}

export function itemParametersTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const places = longest(result, "difficulty");
  const single = places === 1;
  const hasAsymptotes = result.items.some(({ lower }) => lower !== null);
  const { intercepts } = itemModel(result.model);
  const labeled = analysis.items.some(({ id, label }) => label !== "" && label !== id);
  return tableOf(result.items, {
    id: irtId(analysis, "items", result),
    title: messages.itemsTitle({ label: result.label }),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      !labeled &&
        result.factors.length > 1 &&
        isSimple(result) &&
        column(["factor", names.columnFactor(), "text"], ({ a }) => factorName(result, mainFactor(a))),
      { key: "discrimination", label: names.discrimination(), format: "decimal2" },
      single &&
        column(["discriminationInterval", names.interval95(), "text"], ({ discrimination, se }) =>
          ends(discrimination, se.discrimination),
        ),
      range(places).map((k) =>
        column(
          [`b${k}`, single ? names.difficulty() : messages.columnB({ number: k + 1 }), "decimal2"],
          ({ difficulty }) => (k < difficulty.length ? difficulty[k] : ""),
        ),
      ),
      single &&
        column(["difficultyInterval", messages.difficultyInterval(), "text"], ({ difficulty, se }) =>
          ends(difficulty[0] ?? null, se.difficulty[0] ?? null),
        ),
      hasAsymptotes && { key: "lower", label: names.lowerAsymptote(), format: "coefficient2" },
      result.items.some(({ upper }) => upper !== null) && {
        key: "upper",
        label: names.upperAsymptote(),
        format: "coefficient2",
      },
      range(longest(result, "categoryScores")).map((k) =>
        column(
          [`score${k}`, messages.columnCategoryScore({ number: k + 1 }), "decimal2"],
          ({ categoryScores }) => categoryScores[k] ?? "",
        ),
      ),
    ],
    notes: [
      paragraph(
        result.model === "nominal" && messages.scoresNote(),
        single && messages.difficultyNote({ hasAsymptotes }),
        places > 1 && placesNote(intercepts),
        messages.metricNote(),
      ),
      recodedNote(
        analysis,
        result.items.map(({ id }) => id),
      ),
    ],
  });
}

function placesNote(intercepts: ReturnType<typeof itemModel>["intercepts"]): string {
  if (intercepts === "boundaries") return messages.thresholdsNote();
  return intercepts === "continuations" ? messages.continuationsNote() : messages.stepsNote();
}

function estimatesKind({ model }: IrtResult): "categories" | "continuations" | "other" {
  const { intercepts } = itemModel(model);
  if (intercepts === "boundaries") return "other";
  return intercepts === "continuations" ? "continuations" : "categories";
}

const factorName = (result: IrtResult, f: number): string =>
  irtFactorLabel(result, result.factors[f]?.id ?? "");

export function itemEstimatesTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  return tableOf(result.items, {
    id: irtId(analysis, "estimates", result),
    title: messages.estimatesTitle({ label: result.label }),
    columns: [
      column(["item", names.columnItem(), "text"], ({ id }) => id),
      factorColumns(result, "a"),
      factorColumns(result, "loadings"),
      range(longest(result, "d")).map(
        (k): Columns<IrtItemResult> => [
          column([`d${k}`, messages.columnD({ number: k + 1 }), "decimal2"], ({ d }) =>
            k < d.length ? d[k] : "",
          ),
          column([`dSe${k}`, names.standardError(), "decimal2"], ({ d, se }) =>
            k < d.length ? se.d[k] : "",
          ),
        ],
      ),
    ],
    notes: [
      paragraph(
        messages.estimatesNote({ kind: estimatesKind(result) }),
        hasUnitSlopes(result) && messages.fixedSlopesNote(),
      ),
    ],
  });
}

const SERIES = {
  a: { name: names.slope, onFactor: messages.slopeOnFactor, format: "decimal2" },
  loadings: { name: names.loading, onFactor: messages.loadingOnFactor, format: "coefficient2" },
} as const;

/** A column of figures and one of standard errors per factor; a single pair where each item has one factor. */
function factorColumns(result: IrtResult, key: keyof typeof SERIES): Columns<IrtItemResult> {
  const { name, onFactor, format } = SERIES[key];
  const cell = (item: IrtItemResult, f: number, error: boolean) =>
    item.a[f] === 0 ? "" : (error ? item.se[key] : item[key])[f];
  if (isSimple(result)) {
    return [
      column([key, name(), format], (item) => cell(item, mainFactor(item.a), false)),
      column([`${key}Se`, names.standardError(), format], (item) => cell(item, mainFactor(item.a), true)),
    ];
  }
  const used = range(result.factors.length).filter((f) => result.items.some(({ a }) => a[f] !== 0));
  return used.map((f) => [
    column([`${key}${f}`, onFactor({ factor: factorName(result, f) }), format], (item) =>
      cell(item, f, false),
    ),
    column([`${key}Se${f}`, names.standardError(), format], (item) => cell(item, f, true)),
  ]);
}

const MAX_PAIRS = 20;

export function dependenceTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  const pairs = dependentPairs(result);
  const left = pairs.length - MAX_PAIRS;
  return tableOf(pairs.slice(0, MAX_PAIRS), {
    id: irtId(analysis, "dependence", result),
    title: messages.dependenceTitle({ label: result.label }),
    columns: [
      { key: "first", label: names.columnItem(), format: "text" },
      { key: "second", label: names.columnWith(), format: "text" },
      { key: "q3", label: names.q3(), format: "coefficient2" },
      { key: "q3Excess", label: messages.q3MinusMean(), format: "coefficient2" },
      { key: "ldX2", label: messages.ldSigned(), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "adjustedP", label: names.pHolm(), format: "p" },
    ],
    notes: [left > 0 && messages.pairsNotShown({ n: left })],
  });
}
