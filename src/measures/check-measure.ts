import { inBand } from "./band";
import { cutoffProblems } from "./check-cutoffs";
import { outsideProblems } from "./check-outside";
import { populationProblems } from "./check-population-structure";
import { structureProblems } from "./check-structure";
import type { Measure, MeasureGroup, MeasureItem } from "./measure-schema";
import * as messages from "./messages";
import { totalOf } from "./schema/calibration";
import { crossingName, crossingParts, isSameCrossing } from "./schema/release-list";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";

/** Checks across the entries of a definition; each problem names the path of the entry to fix. */
export function checkMeasure(measure: Measure): MeasureProblem[] {
  const inStructures = Object.keys(measure.structures).flatMap((id) => structureProblems(measure, id));
  return [
    ...repeated(measure.items, "items", "id"),
    ...repeated(measure.items, "items", "column"),
    ...measure.items.flatMap((item, index) => itemProblems(item, `items[${index}]`)),
    ...measure.items.flatMap(({ scale, blank = measure.blank }, index) =>
      problemIf(
        scale === "continuous" && blank !== "missing" && blank !== "error",
        `items[${index}].blank`,
        messages.blankOfContinuous,
      ),
    ),
    ...measure.items.flatMap((item, index) => skipProblems(item, measure, `items[${index}].blank`)),
    ...dichotomizeProblems(measure),
    ...inStructures,
    ...Object.entries(measure.groups).flatMap(([id, group]) => groupProblems(group, `groups.${id}`)),
    ...releaseProblems(measure),
    ...setProblems(measure),
    // Scales are those of structures that can be read.
    ...(inStructures.length === 0 ? cutoffProblems(measure) : []),
    ...classificationProblems(measure),
    ...designProblems(measure),
    ...replicateProblems(measure),
    ...marginProblems(measure),
    ...sizeProblems(measure),
    ...populationProblems(measure),
    ...outsideProblems(measure),
  ];
}

/** @param where path of the list, in which each value of the key must be unique */
function repeated<K extends "id" | "column">(
  entries: readonly Readonly<Record<K, string>>[],
  where: string,
  key: K,
): MeasureProblem[] {
  return entries.flatMap(({ [key]: value }, index) => {
    const before = entries.findIndex((other) => other[key] === value);
    return problemIf(before < index, `${where}[${index}].${key}`, () =>
      messages.repeatedEntry({ value, key, place: `${where}[${before}]` }),
    );
  });
}

function itemProblems({ scale, reverse, categories, missing }: MeasureItem, path: string): MeasureProblem[] {
  const continuous = scale === "continuous";
  return [
    ...problemIf(continuous && categories.length > 0, `${path}.categories`, messages.itemCategories),
    ...problemIf(continuous && reverse, `${path}.reverse`, messages.itemReverse),
    ...problemIf(!continuous && categories.length < 2, `${path}.categories`, () =>
      messages.fewItemCategories({ n: categories.length }),
    ),
    ...categories.flatMap(({ code }, index) => {
      const before = categories[index - 1]?.code ?? Number.NEGATIVE_INFINITY;
      const problem = (): string =>
        code === before
          ? messages.codeTwice({ code: String(code) })
          : messages.codeOrder({ code: String(code), before: String(before) });
      return problemIf(code <= before, `${path}.categories[${index}].code`, problem);
    }),
    ...categories.flatMap(({ score, code }, index) => {
      const last = categories[index - 1];
      const isScored = last !== undefined && (score !== undefined || last.score !== undefined);
      return problemIf(
        isScored && (score ?? code) <= (last.score ?? last.code),
        `${path}.categories[${index}].score`,
        messages.scoreOrder,
      );
    }),
    ...missing.flatMap(({ code }, index) => {
      const at = `${path}.missing[${index}].code`;
      const isCategory = categories.some((category) => category.code === code);
      const isTwice = missing.findIndex((other) => other.code === code) < index;
      return [
        ...problemIf(isCategory, at, () => messages.codeIsCategory({ code: String(code) })),
        ...problemIf(isTwice, at, () => messages.codeTwice({ code: String(code) })),
      ];
    }),
  ];
}

/** An item that is not asked after an answer to another. */
function skipProblems(
  { id, blank, categories }: MeasureItem,
  { items }: Measure,
  path: string,
): MeasureProblem[] {
  if (typeof blank !== "object") return [];
  const asked = items.find((item) => item.id === blank.if && item.id !== id);
  return [
    ...problemIf(asked === undefined, `${path}.if`, () => messages.noOtherItem({ item: blank.if })),
    ...problemIf(
      asked !== undefined && !asked.categories.some(({ code }) => code === blank.is),
      `${path}.is`,
      () => messages.itemLacksCode({ item: blank.if, code: String(blank.is) }),
    ),
    ...problemIf(!categories.some(({ code }) => code === blank.counts), `${path}.counts`, () =>
      messages.ownLacksCode({ code: String(blank.counts) }),
    ),
  ];
}

function dichotomizeProblems({ dichotomize, items }: Measure): MeasureProblem[] {
  if (dichotomize === null) return [];
  const { yes, labels } = dichotomize;
  const codes = new Set(items.flatMap(({ categories }) => categories.map(({ code }) => code)));
  return [
    ...yes.flatMap((code, index) =>
      problemIf(!codes.has(code), `dichotomize.yes[${index}]`, () =>
        messages.nobodyHasCode({ code: String(code) }),
      ),
    ),
    ...problemIf(labels[0] === labels[1], "dichotomize.labels", messages.labelsAlike),
    ...items.flatMap(({ id, categories }) => {
      const joined = categories.filter(({ code }) => yes.includes(code)).length;
      const isWrong = categories.length > 0 && (joined === 0 || joined === categories.length);
      return problemIf(isWrong, "dichotomize.yes", () => messages.yesOfItem({ joined, item: id }));
    }),
  ];
}

function groupProblems({ labels, values, bands, missing }: MeasureGroup, path: string): MeasureProblem[] {
  const both = labels !== null && (values !== null || bands !== null);
  const sorted = [...(bands ?? [])].sort((a, b) => a[0] - b[0]);
  return [
    ...problemIf(both, path, messages.labelsOrValues),
    ...sorted.flatMap((band, index) => {
      const next = sorted[index + 1];
      if (next === undefined) return [];
      const [one, other] = [`[${band.join(", ")}]`, `[${next.join(", ")}]`];
      return problemIf(next[0] <= band[1], `${path}.bands`, () => messages.bandsOverlap({ one, other }));
    }),
    ...Object.entries(values ?? {}).flatMap(([key, value]) => {
      const isOutside = bands !== null && !bands.some((band) => inBand(band, value));
      return problemIf(isOutside, `${path}.values.${key}`, () =>
        messages.valueInNoBand({ value: String(value) }),
      );
    }),
    ...missing.flatMap((key) => {
      const isDeclared = Object.hasOwn(labels ?? values ?? {}, key);
      return problemIf(isDeclared, `${path}.missing`, () =>
        messages.missingHasLabel({ key, what: labels ? "label" : "value" }),
      );
    }),
  ];
}

/** Whatever is published must be declared, and a crossing's margins published with it. */
function releaseProblems({ groups, items, release }: Measure): MeasureProblem[] {
  const contexts = [...new Set(items.flatMap((item) => Object.keys(item.contexts)))];

  return [
    ...release.groups.flatMap((name, index) =>
      problemIf(!Object.hasOwn(groups, name), `release.groups[${index}]`, () =>
        messages.noGrouping({ name, names: Object.keys(groups) }),
      ),
    ),
    ...release.crossed.flatMap((name, index) => {
      const at = `release.crossed[${index}]`;
      const parts = crossingParts(name);
      const strangers = parts.filter((part) => !release.groups.includes(part));
      const sums = parts.length < 3 ? [] : parts.map((_, k) => crossingName(parts.toSpliced(k, 1)));
      const lacking = sums.find((sum) => !release.crossed.some((one) => isSameCrossing(one, sum)));
      return [
        ...problemIf(new Set(parts).size < 2 || new Set(parts).size < parts.length, at, () =>
          messages.noCrossing({ name }),
        ),
        ...strangers.flatMap((part) =>
          problemIf(true, at, () => messages.notInRelease({ name: part, names: release.groups })),
        ),
        ...problemIf(lacking !== undefined, at, () => messages.crossingSum({ name, sum: lacking ?? "" })),
      ];
    }),
    ...release.contexts.flatMap((name, index) =>
      problemIf(!contexts.includes(name), `release.contexts[${index}]`, () =>
        messages.noContext({ name, names: contexts }),
      ),
    ),
  ];
}

function setProblems(measure: Measure): MeasureProblem[] {
  const itemIds = measure.items.map((item) => item.id);
  return Object.entries(measure.sets).flatMap(([set, members]) =>
    members.flatMap((member, index) => {
      const path = `sets.${set}[${index}]`;
      if (!itemIds.includes(member)) return [{ path, problem: messages.noItem({ name: member }) }];
      if (members.indexOf(member) < index) return [{ path, problem: messages.nameTwice({ name: member }) }];
      return [];
    }),
  );
}

function classificationProblems({ classifications, items }: Measure): MeasureProblem[] {
  const twice = repeated(classifications, "classifications", "id");
  const strangers = classifications.flatMap(({ places }, index) =>
    Object.keys(places).flatMap((item) => {
      const isItem = items.some(({ id }) => id === item);
      return problemIf(!isItem, `classifications[${index}].places.${item}`, () =>
        messages.noItem({ name: item }),
      );
    }),
  );
  return [...twice, ...strangers];
}

/** Sizes are of levels of declared groupings, and of all levels where these have labels. */
function sizeProblems({ groups, populations }: Measure): MeasureProblem[] {
  return Object.entries(populations).flatMap(([name, sizes]) => {
    const path = `populations.${name}`;
    const group = groups[name];
    if (group === undefined) {
      return [{ path, problem: messages.noGrouping({ name, names: Object.keys(groups) }) }];
    }
    if (group.labels === null) return [];
    const labels = [...new Set(Object.values(group.labels))];
    const strangers = Object.keys(sizes).filter((level) => !labels.includes(level));
    const lacking = labels.filter((level) => !Object.hasOwn(sizes, level));
    return [
      ...strangers.map((level) => ({
        path: `${path}.${level}`,
        problem: messages.noLevelOfGroup({ group: name, level }),
      })),
      ...problemIf(lacking.length > 0, path, () => messages.noSizeOf({ levels: lacking })),
    ];
  });
}

export function marginProblems({ calibration, groups, weight }: Measure): MeasureProblem[] {
  if (calibration === null) return [];

  const margins = Object.entries(calibration.margins);
  const totals = margins.flatMap(([name, levels]) => (totalOf(levels) === null ? [] : [name]));
  const strangers = margins
    .filter(([name]) => !totals.includes(name))
    .flatMap(([name]) =>
      crossingParts(name).flatMap((part) => (groups[part] === undefined ? [{ name, part }] : [])),
    );
  return [
    ...totals
      .filter((name) => groups[name] !== undefined)
      .map((name) => ({
        path: `calibration.margins.${name}`,
        problem: messages.totalIsGrouping(),
      })),
    ...problemIf(totals.length === margins.length, "calibration.margins", messages.totalsAlone),
    ...strangers.map(({ name, part }) => ({
      path: `calibration.margins.${name}`,
      problem: messages.marginNoGrouping({ name: part, names: Object.keys(groups) }),
    })),
    ...problemIf(weight?.type === "frequency", "calibration", messages.calibrationOfFrequencies),
    ...problemIf(
      (calibration.method === "logit") !== (calibration.bounds !== null),
      "calibration.bounds",
      messages.boundsWithLogit,
    ),
  ];
}

/** Replicate weights hold the design, and go with a weight. */
function replicateProblems({
  replicates,
  weight,
  stratum,
  cluster,
  fpc,
  items,
  repeat,
}: Measure): MeasureProblem[] {
  if (replicates === null) return [];
  const { columns, type, fay, multipliers } = replicates;
  const units = Object.entries({ stratum, cluster, fpc }).flatMap(([name, unit]) => (unit ? [name] : []));
  const item = items.find(({ column }) => columns.includes(column));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at || name === weight?.column);
  const [listed, path] = [multipliers?.length ?? 1, "replicates"];
  return [
    ...problemIf(weight?.type !== "design", path, messages.replicatesNeedWeight),
    ...problemIf(units.length > 0, path, () => messages.replicatesHoldUnits({ units })),
    ...problemIf(repeat?.rows != null, path, messages.replicatesWithOccasions),
    ...problemIf(item !== undefined, `${path}.columns`, () =>
      messages.columnOfItem({ column: item?.column ?? "", item: item?.id ?? "" }),
    ),
    ...problemIf(twice !== undefined, `${path}.columns`, () =>
      messages.replicateTwice({ column: twice ?? "" }),
    ),
    ...problemIf((type === "fay") !== (fay !== null), `${path}.fay`, messages.fayWithType),
    ...problemIf(type === "jkn" && multipliers === null, `${path}.multipliers`, messages.multipliersNeeded),
    ...problemIf(listed !== 1 && listed !== columns.length, `${path}.multipliers`, () =>
      messages.multipliersDiffer({ n: listed, columns: columns.length }),
    ),
  ];
}

/** An answer is no weight and no sampling unit. */
function designProblems(measure: Measure): MeasureProblem[] {
  return (["weight", "stratum", "cluster", "fpc"] as const).flatMap((what) => {
    const source = measure[what];
    const item = source && measure.items.find((candidate) => candidate.column === source.column);
    if (!source || !item) return [];
    const problem = messages.columnOfItem({ column: source.column, item: item.id });
    return [{ path: `${what}.column`, problem }];
  });
}
