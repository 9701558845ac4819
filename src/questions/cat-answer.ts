import { completeRows, selectItems } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { type AdaptiveOptions, type AdaptiveResult, adaptiveTest } from "../irt/adaptive/adaptive-test";
import type { AdaptiveLevels } from "../irt/adaptive/level-rows";
import { fitStructure } from "../irt/estimation/fit-structure";
import { fitWarnings } from "../irt/fit-warnings";
import type { IrtModelName } from "../irt/model/irt-models";
import { structuresOf } from "../measures/structure";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import { irtModelName } from "../report/kit/words/format";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, namedItems, type QuestionData } from "./question";

export interface CatQuestion extends AdaptiveOptions {
  /** A declared factor; "all" for every item as one. By default the only declared one, or every item. */
  readonly factor: string | undefined;
  /** @default 2PL of yes or no, graded otherwise */
  readonly irtModel: IrtModelName | undefined;
  readonly points: number | undefined;
}

/**
 * An adaptive test with the items of a file, simulated: number of items, precision and bias by level, use of items.
 * @throws ItemwiseError "wrong-choice" where the test would have more items at least than at most
 */
export function catAnswer(data: QuestionData, { factor, irtModel, points, ...options }: CatQuestion): Answer {
  checkLengths(options);
  const { ungrouped } = data.tables;
  const items = itemsOf(data, factor);
  const selected = items === null ? ungrouped : selectItems(ungrouped, items);
  const table = data.settings.missing === "listwise" ? completeRows(selected) : selected;
  const { fitted, warnings } = fitStructure(
    table,
    { kind: "one factor" },
    { model: irtModel, points, standardErrors: false },
  );
  const found = adaptiveTest(fitted, options);
  const { name } = fitted.model;
  return {
    title: messages.catTitle(),
    parts: [
      levelsTable(
        found,
        options,
        messages.catNote({
          model: irtModelName(name),
          score: found.score,
          among: Math.min(options.among ?? 1, fitted.model.items.length),
          ...{ mean: found.mean, deviation: found.deviation, items: fitted.model.items.length },
        }),
      ),
      correlationsTable(found),
      exposureTable(data, found),
    ],
    advice: null,
    // Standard errors of the parameters were not asked for.
    warnings: [...warnings, ...fitWarnings(fitted).filter(({ code }) => code !== "no-standard-errors")].map(
      ({ message }) => message,
    ),
    record: { adaptive: { model: name, ...found } },
  };
}

function checkLengths({ minItems: least = 1, maxItems: most }: AdaptiveOptions): void {
  if (most === undefined || least <= most) return;
  throw new ItemwiseError("wrong-choice", () => messages.catLeastAboveMost({ least, most }), {
    hint: messages.catLeastAboveMostHint,
  });
}

/** Null for every item. @throws ItemwiseError "unknown-choice"; "several-factors" where none is chosen */
function itemsOf({ measure, tables }: QuestionData, factor: string | undefined): readonly string[] | null {
  const structures = structuresOf(measure);
  const factors = structures.flatMap((structure) => structure.factors);
  if (factor === "all" || (factor === undefined && factors.length === 0)) return null;
  const single = structures.find((structure) => structure.factors.length === 1)?.factors[0];
  const chosen =
    factor === undefined ? single : factors.find(({ id, label }) => [id, label].includes(factor));
  const ids = [...new Set(factors.map(({ id }) => id))];
  if (chosen === undefined) {
    const hint = () => messages.catFactorHint({ factors: ids });
    if (factor === undefined)
      throw new ItemwiseError("several-factors", () => messages.catSeveral({ factors: ids }), { hint });
    throw new ItemwiseError("unknown-choice", () => messages.catUnknown({ factor }), { hint });
  }
  const has = new Set(tables.ungrouped.items.map(({ id }) => id));
  return chosen.items.filter((id) => has.has(id));
}

function levelsTable(
  found: AdaptiveResult,
  { stopError }: AdaptiveOptions,
  note: string,
): ReportTable | null {
  const isSimulated = found.respondents === "simulated";
  const { people, incomplete, unscored, unfinished, all, levels } = found;
  const rows = [...levels, all];
  return tableOf<AdaptiveLevels>(rows, {
    id: "levels",
    title: messages.catLevelsTitle(),
    columns: [
      column(["level", messages.catLevel(), "text"], ({ from, to }) =>
        messages.catRange({ kind: rangeKind(from, to), from: from ?? 0, to: to ?? 0 }),
      ),
      { key: "people", label: messages.catPeople(), format: "integer" },
      { key: "items", label: messages.catItems(), format: "decimal1" },
      { key: "error", label: names.standardError(), format: "decimal2" },
      { key: "bias", label: names.bias(), format: "decimal2" },
      { key: "rmse", label: messages.rmse(), format: "decimal2" },
      isSimulated && { key: "coverage", label: messages.catCoverage(), format: "percent1" },
    ],
    notes: [
      note,
      isSimulated ? messages.catSimulated({ people }) : messages.catFromFile({ people, incomplete }),
      stopError !== null && unfinished > 0 && messages.catUnfinished({ unfinished, se: stopError }),
      unscored > 0 && messages.catUnscored({ unscored }),
    ],
  });
}

function rangeKind(from: number | null, to: number | null): "all" | "below" | "above" | "between" {
  if (from === null) return to === null ? "all" : "below";
  return to === null ? "above" : "between";
}

const correlationsTable = ({ withFull, withLevel }: AdaptiveResult): ReportTable | null =>
  tableOf(
    [
      { name: messages.catWithFull(), value: withFull },
      ...(withLevel === null ? [] : [{ name: messages.catWithLevel(), value: withLevel }]),
    ],
    {
      id: "correlations",
      title: messages.catCorrelations(),
      columns: [
        { key: "name", label: messages.catWith(), format: "text" },
        { key: "value", label: names.correlation(), format: "coefficient3" },
      ],
    },
  );

const exposureTable = (data: QuestionData, { exposure }: AdaptiveResult): ReportTable | null =>
  tableOf<AdaptiveResult["exposure"][number]>(exposure, {
    id: "exposure",
    title: messages.catExposureTitle(),
    columns: [
      namedItems<AdaptiveResult["exposure"][number]>(data, ({ id }) => id),
      { key: "used", label: messages.catUsed(), format: "percent1" },
      { key: "first", label: messages.catFirst(), format: "percent1" },
    ],
  });
