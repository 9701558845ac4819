import { completeRows, selectItems } from "../data/transform/select";
import type { DifAdjustment, DifMethodName } from "../irt/dif/dif-method-names";
import { type MethodDif, type MethodDifItem, methodDif } from "../irt/dif/method-dif";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, checkByGroup, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./question-scales";

export interface DifQuestion {
  readonly method: DifMethodName;
  readonly purify: boolean;
  readonly focal: string | undefined;
  readonly adjust: DifAdjustment;
  /** Names of groupings, one table each. */
  readonly by: readonly string[];
  readonly unprotected: boolean;
}

/** Items tested between groups by one method: statistic, p, effect with its size, and which are flagged. */
export function difAnswer(data: QuestionData, { by, unprotected, ...options }: DifQuestion): Answer {
  checkByGroup(data, unprotected);
  const { tables, settings } = data;
  const items = tables.ungrouped.items.map(({ id }) => id);
  const all = selectItems(tables.withDesign, items);
  const table = settings.missing === "listwise" ? completeRows(all) : all;
  const found = by.map((name) => methodDif(table, { ...options, by: name, items }));
  return {
    title: messages.difTitle({ method: options.method }),
    parts: found.map((one) => difTable(data, one)),
    advice: null,
    warnings: found.flatMap(({ warnings }) => warnings.map(({ message }) => message)),
    record: { dif: found },
  };
}

type Effect = Parameters<typeof messages.difEffect>[0]["method"];
type Sized = Parameters<typeof messages.difSizeNote>[0]["method"];

interface Shown {
  readonly effect?: Effect | undefined;
  readonly sized?: Sized | undefined;
  /** The sign of the effect where the focal group answers lower than people of the reference group like them. */
  readonly lower?: "below" | "above" | undefined;
  /** Whether people are matched by a sum, and so need answers to all of its items. */
  readonly bySum?: false | undefined;
}

const SHOWN: Readonly<Record<DifMethodName, Shown>> = {
  "mantel-haenszel": { effect: "mantel-haenszel", sized: "mantel-haenszel", lower: "below" },
  "breslow-day": {},
  "breslow-day-trend": {},
  standardization: { effect: "standardization", sized: "standardization", lower: "below" },
  mantel: { effect: "mantel", sized: "mantel", lower: "below" },
  "liu-agresti": { effect: "liu-agresti", sized: "liu-agresti", lower: "above" },
  "generalized-mantel-haenszel": {},
  logistic: { effect: "logistic", sized: "logistic" },
  sibtest: { effect: "sibtest", sized: "sibtest", lower: "above" },
  "crossing-sibtest": { effect: "crossing-sibtest" },
  "transformed-difficulties": { effect: "transformed-difficulties", lower: "below", bySum: false },
  lord: { effect: "lord", lower: "above", bySum: false },
  raju: { effect: "raju", lower: "above", bySum: false },
  mimic: { effect: "mimic", lower: "below", bySum: false },
};

function difTable(data: QuestionData, found: MethodDif): ReportTable | null {
  const { method, by, levels, complete, items, purification, adjust } = found;
  const people = levels.reduce((sum, { n }) => sum + n, 0);
  const has = (key: keyof MethodDifItem): boolean => items.some((item) => item[key] !== null);
  const isUnbounded = items.some(({ statistic, effect: found }) => statistic !== null && found === null);
  const [reference = "", focal = ""] = levels.map(({ label }) => label);
  const isTwo = levels.length === 2;
  const { effect, sized, lower, bySum = true } = SHOWN[method];
  return tableOf<MethodDifItem>(items, {
    id: `dif-${by}`,
    title: messages.difTableTitle({ method, group: by }),
    columns: [
      namedItems<MethodDifItem>(data, ({ id }) => id),
      has("statistic") && {
        key: "statistic",
        label:
          method === "raju" || method === "transformed-difficulties" ? names.zValue() : names.chiSquared(),
        format: "decimal2",
      },
      has("df") && { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      has("p") && { key: "p", label: names.pValue(), format: "p" },
      has("p") &&
        adjust !== "none" && { key: "adjustedP", label: messages.difAdjustedP({ adjust }), format: "p" },
      effect !== undefined &&
        has("effect") && { key: "effect", label: messages.difEffect({ method: effect }), format: "decimal3" },
      has("size") && { key: "size", label: messages.difSize(), format: "text" },
      column<MethodDifItem>(["flagged", messages.difFlagged(), "text"], ({ flagged, problem }) =>
        problem !== null ? null : flagged ? names.yes() : names.no(),
      ),
      purification !== null &&
        column<MethodDifItem>(["anchor", messages.difAnchor(), "text"], ({ anchor }) => anchor),
      has("problem") && { key: "problem", label: messages.difProblem(), format: "text" },
    ],
    notes: [
      messages.difGroupsNote({
        groups: levels.map(({ label, n }) => messages.levelHead({ level: label, n })),
        isTwo,
      }),
      isTwo && lower !== undefined && messages.difDirection({ sign: lower, focal, reference }),
      messages.difMethodNote({ method }),
      bySum && complete < people && messages.difCompleteNote({ complete, people }),
      sized !== undefined && has("size") && messages.difSizeNote({ method: sized }),
      sized !== undefined && isUnbounded && messages.difNoEffectNote(),
      (has("p") || has("size")) &&
        messages.difFlagNote({ rule: !has("p") ? "size" : adjust === "none" ? "plain" : adjust }),
      purification?.settled === true && messages.difPurified({ rounds: purification.rounds }),
      reversedNote(data),
    ],
  });
}
