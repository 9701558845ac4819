import type { Analysis } from "../../analysis/analysis";
import {
  type HypothesisVerdict,
  type HypothesizedRange,
  hypothesizedRange,
} from "../../measures/schema/hypothesis";
import type { ExternalAssociation, FactorDistinction, KnownGroup } from "../../validity/validity-result";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { externalName, externalPhrase, scaleName } from "../kit/outside/named-scales";
import type { ReportTable } from "../kit/tables/section";
import {
  type ColumnHead,
  type Columns,
  column,
  disclosedTable,
  estimateColumns,
  intervalColumns,
  tableOf,
} from "../kit/tables/table-of";
import { HIDDEN, unlessSuppressed } from "../kit/words/hidden";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import * as messages from "./messages";

/** "≥ .30", "below 0", "−.10 to .10"; group differences may exceed 1. */
export function rangeWords([low, high]: HypothesizedRange): string {
  if (low === 0 && high >= 1) return messages.aboveZero();
  if (low <= -1 && high === 0) return messages.belowZero();
  if (high === 1 || high === Number.POSITIVE_INFINITY) return messages.atLeast({ low });
  return low === -1 || low === Number.NEGATIVE_INFINITY
    ? messages.atMost({ high })
    : messages.fromTo({ low, high });
}

export const hypothesisVerdict = ({ verdict }: { readonly verdict: HypothesisVerdict }): string =>
  messages.hypothesisVerdict({ verdict: keyOf(verdict) });

const problemOf = (problem: FactorDistinction["class"]): string | null =>
  problem === "none" ? messages.noProblem() : problem && messages.problem({ problem });

/** A column of estimates, hidden where the row is. */
const estimates = <Row extends { readonly suppressed: string | null }>(
  head: ColumnHead,
  of: (row: Row) => { readonly estimate: number | null } | null,
) => column<Row>(head, (row) => unlessSuppressed(row, of(row)?.estimate));

/** Scores by external variables; `whole` adds intervals of disattenuated correlations. */
export function associationsTable(
  analysis: Analysis,
  shown: readonly ExternalAssociation[],
  { id, whole = false }: { readonly id: string; readonly whole?: boolean | undefined },
): ReportTable | null {
  const hasLatent = shown.some(({ latent }) => latent !== null);
  const hasProblem = shown.some(({ distinct }) => distinct !== null && distinct !== "none");
  const ends = (key: "latent" | "disattenuated") =>
    intervalColumns<ExternalAssociation>(({ [key]: of }) => of && [of.low, of.high], "coefficient2", {
      keys: [`${key}Low`, `${key}High`],
    });
  const sources = shown.flatMap(({ hypothesis, ...one }) =>
    hypothesis?.source == null
      ? []
      : [messages.expectedSource({ variable: externalPhrase(one), source: hypothesis.source })],
  );
  return disclosedTable(analysis, shown, {
    id,
    title: messages.associationsTitle({ isAssumed: shown.some(({ assumed }) => assumed) }),
    columns: [
      column(["external", names.columnVariable(), "text"], externalName),
      column(["scale", names.columnScale(), "text"], (row) => scaleName(analysis, row)),
      column(["n", names.columnPeople(), "integer"], (row) => unlessSuppressed(row, row.n)),
      column(["kind", names.correlation(), "text"], ({ coefficient: kind }) =>
        kind === null ? HIDDEN : messages.coefficientName({ kind }),
      ),
      estimates(["estimate", names.correlationR(), "coefficient2"], ({ correlation }) => correlation),
      intervalColumns(({ correlation: of }) => of && [of.low, of.high], "coefficient2"),
      estimates(
        ["disattenuated", messages.columnDisattenuated(), "coefficient2"],
        (row) => row.disattenuated,
      ),
      hasLatent && estimates(["latent", names.columnFactor(), "coefficient2"], ({ latent }) => latent),
      hasProblem &&
        column(["distinct", messages.columnProblem(), "text"], ({ distinct }) => problemOf(distinct)),
      whole && ends("latent"),
      whole && ends("disattenuated"),
      hypothesisColumns(shown, ({ range }) => rangeWords(range)),
    ],
    notes: [
      messages.disattenuatedNote(),
      hasLatent && messages.latentNote(),
      hasProblem && messages.distinctNote(),
      ...new Set(sources),
    ],
  });
}

/** What was expected, and whether it is so; none without hypotheses. */
const hypothesisColumns = <H extends { readonly verdict: HypothesisVerdict }>(
  shown: readonly { readonly hypothesis: H | null }[],
  expected: (hypothesis: H) => string,
): Columns<{ readonly hypothesis: H | null }> => [
  shown.some(({ hypothesis }) => hypothesis !== null) && [
    column(["hypothesis", messages.columnExpected(), "text"], ({ hypothesis: of }) => of && expected(of)),
    column(
      ["verdict", messages.columnHypothesis(), "text"],
      ({ hypothesis: of }) => of && hypothesisVerdict(of),
    ),
  ],
];

/** Odds and rate ratios per standard deviation of the score; null without binary or count variables. */
export function ratiosTable(analysis: Analysis, shown: readonly ExternalAssociation[]): ReportTable | null {
  const rows = shown.filter(({ ratio }) => ratio !== null);
  return tableOf(rows, {
    id: "association-ratios",
    title: messages.ratiosTitle({ isAssumed: rows.some(({ assumed }) => assumed) }),
    columns: [
      column(["external", names.columnVariable(), "text"], externalName),
      column(["scale", names.columnScale(), "text"], (row) => scaleName(analysis, row)),
      column(["model", messages.columnRatioOf(), "text"], ({ ratio }) => ratio && messages.ratioModel(ratio)),
      column(["ratio", names.ratio(), "decimal2"], ({ ratio }) => ratio?.estimate),
      intervalColumns(({ ratio }) => ratio && [ratio.low, ratio.high], "decimal2"),
    ],
    notes: [messages.ratiosNote()],
  });
}

/** Discriminant validity: correlations, Rönkkö and Cho's classes, HTMT. */
export function discriminantTable(analysis: Analysis): ReportTable | null {
  const modelOf = (structure: string) => analysis.cfa.find((model) => model.structure === structure);
  const externals = analysis.validity?.convergent ?? [];
  return tableOf(analysis.validity?.discriminant ?? [], {
    id: "discriminant",
    title: messages.discriminantTitle(),
    columns: [
      column(["model", names.columnModel(), "text"], ({ structure }) => modelLabel(analysis, structure)),
      column(["factors", names.columnFactors(), "text"], ({ structure, factors }) =>
        messages.factorPair({
          factors: factors.map((id) => {
            const variable = externals.find((one) => one.external === id);
            return variable ? externalName(variable) : factorLabel(modelOf(structure), id);
          }),
        }),
      ),
      column(["estimate", names.correlation(), "coefficient2"], ({ correlation }) => correlation?.estimate),
      intervalColumns(({ correlation: of }) => of && [of.low, of.high], "coefficient2"),
      column(["class", messages.columnProblem(), "text"], ({ class: problem }) => problemOf(problem)),
      estimateColumns(["htmt", names.htmt(), "coefficient2"], ({ htmt }) => htmt),
      estimateColumns(["htmt2", names.htmt2(), "coefficient2"], ({ htmt2 }) => htmt2),
    ],
    notes: [messages.problemNote()],
  });
}

export function expectedOf(stated: NonNullable<KnownGroup["hypothesis"]>): string {
  const range = hypothesizedRange(stated, Number.POSITIVE_INFINITY);
  return messages.expectedOf({ level: stated.level, range: range && rangeWords(range) });
}

export function knownGroupsTable(
  analysis: Analysis,
  shown: readonly KnownGroup[],
  { isAll = false }: { readonly isAll?: boolean | undefined } = {},
): ReportTable | null {
  const variables = analysis.validity?.convergent ?? [];
  const byName = ({ by, source }: KnownGroup): string => {
    const variable = source === "external" ? variables.find(({ external }) => external === by) : undefined;
    if (variable === undefined) return by;
    const isShared = variables.some(({ external, label }) => external !== by && label === variable.label);
    return isShared ? by : externalName(variable);
  };
  const isTested = shown.some(({ comparable }) => comparable !== null);
  return disclosedTable(analysis, shown, {
    id: isAll ? "known-groups-all" : "known-groups",
    title: isAll ? messages.allGroupsTitle() : messages.groupsTitle(),
    columns: [
      column(["by", names.columnBy(), "text"], byName),
      column(["group", names.columnGroup(), "text"], messages.comparedGroups),
      column(["scale", names.columnScale(), "text"], (row) => scaleName(analysis, row)),
      estimates(["g", names.hedgesG(), "decimal2"], ({ g }) => g),
      intervalColumns(({ g }) => g && [g.low, g.high], "decimal2"),
      estimates(["superiority", messages.columnSuperiority(), "percent1"], ({ superiority }) => superiority),
      intervalColumns(({ superiority: of }) => of && [of.low, of.high], "percent1", {
        keys: ["superiorityLow", "superiorityHigh"],
      }),
      shown.some(({ latent }) => latent !== null) &&
        column(["latent", messages.columnLatent(), "decimal2"], ({ latent }) => latent?.estimate),
      isTested &&
        column(
          ["comparable", messages.columnComparable(), "text"],
          ({ comparable }) => comparable && messages.comparable({ comparable: keyOf(comparable) }),
        ),
      hypothesisColumns(shown, expectedOf),
    ],
    notes: [messages.groupsNote(), isTested ? messages.comparableNote() : messages.comparableUntested()],
  });
}
