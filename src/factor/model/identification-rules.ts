import { namesIn } from "../../measures/model-syntax/expression";
import { type ModelParts, modelParts } from "../../measures/model-syntax/model-parts";
import * as messages from "./messages";
import { type ModelParameter, type ModelTable, sharedNumbers } from "./model-table";

/** Reports what is not identified in one group of a model, as full sentences. */
export type IdentificationRule = (group: GroupView) => string[];

export const IDENTIFICATION_RULES: readonly IdentificationRule[] = [
  factorsWithoutUnit,
  soleIndicators,
  lonePairs,
  factorMeans,
  interceptsOfOrdered,
  unitsOfOrdered,
];

/** All loadings can grow while the factor shrinks. */
function factorsWithoutUnit(group: GroupView): string[] {
  return group.factors
    .filter((factor) => !hasUnit(factor, group))
    .map((factor) => {
      const [first] = group.indicators.get(factor) ?? [];
      return first === undefined
        ? messages.phantomWithoutScale({ factor })
        : messages.factorWithoutScale({ factor, item: first });
    });
}

function hasUnit(factor: string, group: GroupView): boolean {
  const variance = group.parameter(factor, "~~", factor);
  const isSettled = (parameter: ModelParameter | undefined): boolean =>
    !group.isFree(parameter) && !(parameter?.role === "fixed" && parameter.value === 0);
  return (
    isSettled(variance) ||
    [...loadingsOf(factor, group), ...group.ties(factor), meanOf(factor, group)].some(isSettled)
  );
}

/** Loadings on a factor by its indicators, and its own on higher factors. */
function loadingsOf(factor: string, group: GroupView): (ModelParameter | undefined)[] {
  return [
    ...(group.indicators.get(factor) ?? []).map((name) => group.parameter(factor, "=~", name)),
    ...(group.measures.get(factor) ?? []).map((above) => group.parameter(above, "=~", factor)),
  ];
}

/** Only the rank of the information tells whether the mean of a factor without indicators is identified. */
function isPhantom(factor: string, group: GroupView): boolean {
  return group.indicators.get(factor)?.length === 0;
}

function meanOf(name: string, group: GroupView): ModelParameter | undefined {
  return group.parameter(name, "~1", "");
}

/** One item cannot separate the factor from the residual. */
function soleIndicators(group: GroupView): string[] {
  return group.factors.flatMap((factor) => {
    const [item, ...others] = group.indicators.get(factor) ?? [];
    if (item === undefined || others.length > 0 || group.indicators.has(item)) return [];
    if ((group.measures.get(item) ?? []).length > 1 || group.ties(item).length > 0) return [];
    const ties = group.ties(factor);
    // Outcomes of a factor may separate it from the item's residual, as an instrument does.
    if (ties.some(({ op, rhs }) => op === "~" && rhs === factor)) return [];
    if (ties.some((tie) => !group.isFree(tie)) || !meansSayNothing(factor, group)) return [];
    const parts = [group.parameter(factor, "=~", item), group.parameter(factor, "~~", factor)];
    const ordered = isOrdered(item, group);
    if (!ordered) parts.push(group.parameter(item, "~~", item));
    const free = parts.filter(group.isFree).length;
    const isAsked = ordered ? free > 0 && group.thresholds(item).every(group.isFree) : free > 1;
    if (!isAsked) return [];
    return [
      ordered
        ? messages.soleOrderedIndicator({ item, factor })
        : messages.soleContinuousIndicator({ item, factor }),
    ];
  });
}

/** Two indicators have one correlation: not enough for two loadings. */
function lonePairs(group: GroupView): string[] {
  return group.factors.flatMap((factor) => {
    const pair = group.indicators.get(factor) ?? [];
    const [one, other] = pair;
    if (pair.length !== 2 || one === undefined || other === undefined) return [];
    if (group.measures.has(factor) || group.ties(factor).length > 0 || !meansSayNothing(factor, group))
      return [];
    if (pair.some((name) => (group.measures.get(name) ?? []).length > 1 || group.ties(name).length > 0))
      return [];
    if (!pair.every((name) => takesUpVariance(name, group))) return [];
    const parts = [
      ...pair.map((name) => group.parameter(factor, "=~", name)),
      group.parameter(factor, "~~", factor),
    ];
    if (parts.filter(group.isFree).length < 2) return [];
    return [messages.twoIndicators({ factor, first: one, second: other })];
  });
}

/** Whether the variance of an indicator carries no information on its loading. */
function takesUpVariance(name: string, group: GroupView): boolean {
  if (group.indicators.has(name)) {
    const own = (group.indicators.get(name) ?? []).map((below) => group.parameter(name, "=~", below));
    return (
      group.isFree(group.parameter(name, "~~", name)) ||
      (own.every(group.isFree) && meansSayNothing(name, group))
    );
  }
  return isOrdered(name, group)
    ? group.thresholds(name).every(group.isFree)
    : group.isFree(group.parameter(name, "~~", name));
}

/** A factor's mean against the intercepts or thresholds of all its indicators. */
function factorMeans(group: GroupView): string[] {
  return group.factors
    .filter((factor) => group.isFree(meanOf(factor, group)) && !isPhantom(factor, group))
    .filter((factor) => (group.indicators.get(factor) ?? []).every((name) => takesUpMean(name, group)))
    .map((factor) => messages.factorMean({ factor, isOrdered: group.ordered }));
}

/** Whether the means of a factor's indicators carry no information on its loadings. */
function meansSayNothing(factor: string, group: GroupView): boolean {
  const mean = meanOf(factor, group);
  const isZero = mean?.role === "fixed" && mean.value === 0;
  return isZero || (group.indicators.get(factor) ?? []).every((name) => takesUpMean(name, group));
}

function takesUpMean(name: string, group: GroupView): boolean {
  if (group.isFree(meanOf(name, group))) return true;
  return isOrdered(name, group) && group.thresholds(name).every(group.isFree);
}

/** Items of a model of ordered items may be continuous. */
function isOrdered(name: string, group: GroupView): boolean {
  return group.thresholds(name).length > 0;
}

function interceptsOfOrdered(group: GroupView): string[] {
  return group.items
    .filter((item) => isOrdered(item, group) && group.isFree(meanOf(item, group)))
    .filter((item) => group.thresholds(item).every(group.isFree))
    .map((item) => messages.interceptOfOrdered({ item }));
}

/** The scale (or residual variance) of an ordered item against its loadings and thresholds. */
function unitsOfOrdered(group: GroupView): string[] {
  if (!group.ordered) return [];
  return group.items.flatMap((item) => {
    const scale = group.parameter(item, "~*~", item);
    const isDerived = scale?.role === "derived";
    const unit = isDerived ? group.parameter(item, "~~", item) : scale;
    const loadings = (group.measures.get(item) ?? []).map((factor) => group.parameter(factor, "=~", item));
    const intercept = meanOf(item, group);
    const follows = [...loadings, ...group.thresholds(item), ...group.ties(item)].every(
      (parameter) => group.isFree(parameter) || (parameter?.role === "fixed" && parameter.value === 0),
    );
    const isCentered = group.isFree(intercept) || (intercept?.role === "fixed" && intercept.value === 0);
    if (!group.isFree(unit) || !follows || !isCentered) return [];
    return [isDerived ? messages.residualVarianceOfOrdered({ item }) : messages.scaleOfOrdered({ item })];
  });
}

interface GroupView extends ModelParts {
  readonly ordered: boolean;
  readonly parameter: (lhs: string, op: ModelParameter["op"], rhs: string) => ModelParameter | undefined;
  /** Free and neither held equal to another nor in a constraint. */
  readonly isFree: (parameter: ModelParameter | undefined) => boolean;
  readonly thresholds: (item: string) => readonly ModelParameter[];
  /** Covariances with others and regressions on and of them, without those fixed at 0. */
  readonly ties: (name: string) => readonly ModelParameter[];
}

export function groupView(table: ModelTable, group: number): GroupView {
  const rows = table.parameters.filter((parameter) => parameter.group === group);
  const shared = new Set([...sharedNumbers(table), ...constrainedNumbers(table)]);
  const byName = new Map(rows.map((row) => [`${row.lhs} ${row.op} ${row.rhs}`, row]));
  return {
    ...modelParts(rows, table.factors),
    ordered: table.kind === "ordered",
    parameter: (lhs, op, rhs) => byName.get(`${lhs} ${op} ${rhs}`),
    isFree: (parameter) => parameter?.role === "free" && !shared.has(parameter.free),
    thresholds: (item) => rows.filter(({ lhs, op }) => op === "|" && lhs === item),
    ties: (name) =>
      rows.filter(
        ({ lhs, op, rhs, role, value }) =>
          (op === "~~" || op === "~") &&
          lhs !== rhs &&
          (lhs === name || rhs === name) &&
          !(role === "fixed" && value === 0),
      ),
  };
}

/** The free parameters whose labels stand in an equality. */
function constrainedNumbers({ constraints, parameters }: ModelTable): number[] {
  const names = new Set(
    constraints
      .filter(({ op }) => op === "==")
      .flatMap(({ left, right }) => [...namesIn(left), ...namesIn(right)].map(({ name }) => name)),
  );
  return parameters.flatMap(({ label, free }) => (label !== null && names.has(label) ? [free] : []));
}
