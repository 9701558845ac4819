import { cutoffProblems } from "./check-cutoffs";
import { outsideProblems } from "./check-outside";
import { populationProblems } from "./check-population-structure";
import { structureProblems } from "./check-structure";
import type { Measure, MeasureGroup, MeasureItem } from "./measure-schema";
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
        'a continuous item has no "no": give "missing" or "error"',
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
    const problem = `"${value}" is the ${key} of ${where}[${before}] too`;
    return problemIf(before < index, `${where}[${index}].${key}`, problem);
  });
}

function itemProblems({ scale, reverse, categories, missing }: MeasureItem, path: string): MeasureProblem[] {
  const continuous = scale === "continuous";
  const few = `expected two categories or more (or "scale": "continuous"), found ${categories.length || "none"}`;
  return [
    ...problemIf(
      continuous && categories.length > 0,
      `${path}.categories`,
      "a continuous item has no categories",
    ),
    ...problemIf(continuous && reverse, `${path}.reverse`, "a continuous item has no codes to reverse by"),
    ...problemIf(!continuous && categories.length < 2, `${path}.categories`, few),
    ...categories.flatMap(({ code }, index) => {
      const before = categories[index - 1]?.code ?? Number.NEGATIVE_INFINITY;
      const problem =
        code === before
          ? `code ${code} stands twice`
          : `code ${code} comes after ${before}: list the categories by ascending code, with "reverse": true where a high code means less`;
      return problemIf(code <= before, `${path}.categories[${index}].code`, problem);
    }),
    ...categories.flatMap(({ score, code }, index) => {
      const last = categories[index - 1];
      const isScored = last !== undefined && (score !== undefined || last.score !== undefined);
      return problemIf(
        isScored && (score ?? code) <= (last.score ?? last.code),
        `${path}.categories[${index}].score`,
        "it must rise with the code",
      );
    }),
    ...missing.flatMap(({ code }, index) => {
      const at = `${path}.missing[${index}].code`;
      const isCategory = categories.some((category) => category.code === code);
      const isTwice = missing.findIndex((other) => other.code === code) < index;
      return [
        ...problemIf(isCategory, at, `code ${code} is a category too`),
        ...problemIf(isTwice, at, `code ${code} stands twice`),
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
    ...problemIf(asked === undefined, `${path}.if`, `"${blank.if}" is no other item`),
    ...problemIf(
      asked !== undefined && !asked.categories.some(({ code }) => code === blank.is),
      `${path}.is`,
      `${blank.if} has no category with code ${blank.is}`,
    ),
    ...problemIf(
      !categories.some(({ code }) => code === blank.counts),
      `${path}.counts`,
      `the item has no category with code ${blank.counts}`,
    ),
  ];
}

function dichotomizeProblems({ dichotomize, items }: Measure): MeasureProblem[] {
  if (dichotomize === null) return [];
  const { yes, labels } = dichotomize;
  const codes = new Set(items.flatMap(({ categories }) => categories.map(({ code }) => code)));
  return [
    ...yes.flatMap((code, index) =>
      problemIf(!codes.has(code), `dichotomize.yes[${index}]`, `no item has a category with code ${code}`),
    ),
    ...problemIf(labels[0] === labels[1], "dichotomize.labels", "the two are the same"),
    ...items.flatMap(({ id, categories }) => {
      const joined = categories.filter(({ code }) => yes.includes(code)).length;
      const isWrong = categories.length > 0 && (joined === 0 || joined === categories.length);
      const which = joined === 0 ? "none" : "every one";
      return problemIf(isWrong, "dichotomize.yes", `${which} of the categories of item ${id} counts as yes`);
    }),
  ];
}

function groupProblems({ labels, values, bands, missing }: MeasureGroup, path: string): MeasureProblem[] {
  const both = labels !== null && (values !== null || bands !== null);
  const sorted = [...(bands ?? [])].sort((a, b) => a[0] - b[0]);
  return [
    ...problemIf(both, path, 'give "labels", or "values" and "bands", not both'),
    ...sorted.flatMap((band, index) => {
      const next = sorted[index + 1];
      if (next === undefined) return [];
      const problem = `[${band.join(", ")}] and [${next.join(", ")}] overlap`;
      return problemIf(next[0] <= band[1], `${path}.bands`, problem);
    }),
    ...Object.entries(values ?? {}).flatMap(([key, value]) => {
      const isOutside = bands !== null && !bands.some(([low, high]) => low <= value && value <= high);
      return problemIf(isOutside, `${path}.values.${key}`, `${value} lies in none of the bands`);
    }),
    ...missing.flatMap((key) => {
      const isDeclared = Object.hasOwn(labels ?? values ?? {}, key);
      return problemIf(isDeclared, `${path}.missing`, `"${key}" has a ${labels ? "label" : "value"} too`);
    }),
  ];
}

/** Whatever is published must be declared, and a crossing's margins published with it. */
function releaseProblems({ groups, items, release }: Measure): MeasureProblem[] {
  const contexts = [...new Set(items.flatMap((item) => Object.keys(item.contexts)))];
  const among = (names: readonly string[]): string => names.join(", ") || "none are";
  return [
    ...release.groups.flatMap((name, index) =>
      problemIf(
        !Object.hasOwn(groups, name),
        `release.groups[${index}]`,
        `"${name}" is no grouping (declared: ${among(Object.keys(groups))})`,
      ),
    ),
    ...release.crossed.flatMap((name, index) => {
      const at = `release.crossed[${index}]`;
      const parts = crossingParts(name);
      const strangers = parts.filter((part) => !release.groups.includes(part));
      const sums = parts.length < 3 ? [] : parts.map((_, k) => crossingName(parts.toSpliced(k, 1)));
      const lacking = sums.find((sum) => !release.crossed.some((one) => isSameCrossing(one, sum)));
      return [
        ...problemIf(
          new Set(parts).size < 2 || new Set(parts).size < parts.length,
          at,
          `"${name}" is no crossing: give different groupings with " x " between, as "country x sex"`,
        ),
        ...strangers.flatMap((part) =>
          problemIf(true, at, `"${part}" is none of release.groups (${among(release.groups)})`),
        ),
        ...problemIf(
          lacking !== undefined,
          at,
          `"${name}" adds up to "${lacking}", which must be listed too`,
        ),
      ];
    }),
    ...release.contexts.flatMap((name, index) =>
      problemIf(
        !contexts.includes(name),
        `release.contexts[${index}]`,
        `"${name}" is no context (declared: ${among(contexts)})`,
      ),
    ),
  ];
}

function setProblems(measure: Measure): MeasureProblem[] {
  const itemIds = measure.items.map((item) => item.id);
  return Object.entries(measure.sets).flatMap(([set, members]) =>
    members.flatMap((member, index) => {
      const path = `sets.${set}[${index}]`;
      if (!itemIds.includes(member)) return [{ path, problem: `"${member}" is no item` }];
      if (members.indexOf(member) < index) return [{ path, problem: `"${member}" stands twice` }];
      return [];
    }),
  );
}

function classificationProblems({ classifications, items }: Measure): MeasureProblem[] {
  const twice = repeated(classifications, "classifications", "id");
  const strangers = classifications.flatMap(({ places }, index) =>
    Object.keys(places).flatMap((item) => {
      const isItem = items.some(({ id }) => id === item);
      return problemIf(!isItem, `classifications[${index}].places.${item}`, `"${item}" is no item`);
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
      const declared = Object.keys(groups).join(", ") || "none are";
      return [{ path, problem: `"${name}" is no grouping (declared: ${declared})` }];
    }
    if (group.labels === null) return [];
    const labels = [...new Set(Object.values(group.labels))];
    const strangers = Object.keys(sizes).filter((level) => !labels.includes(level));
    const lacking = labels.filter((level) => !Object.hasOwn(sizes, level));
    return [
      ...strangers.map((level) => ({
        path: `${path}.${level}`,
        problem: `group ${name} has no level "${level}"`,
      })),
      ...problemIf(lacking.length > 0, path, `gives no size of ${lacking.join(", ")}`),
    ];
  });
}

export function marginProblems({ calibration, groups, weight }: Measure): MeasureProblem[] {
  if (calibration === null) return [];
  const declared = Object.keys(groups).join(", ") || "none";
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
        problem: "is a grouping, which needs the people of each level",
      })),
    ...problemIf(
      totals.length === margins.length,
      "calibration.margins",
      "needs a margin of a grouping beside totals: it says how many people there are",
    ),
    ...strangers.map(({ name, part }) => ({
      path: `calibration.margins.${name}`,
      problem: `"${part}" is no grouping (declared: ${declared})`,
    })),
    ...problemIf(
      weight?.type === "frequency",
      "calibration",
      "needs design weights or none, not frequencies",
    ),
    ...problemIf(
      (calibration.method === "logit") !== (calibration.bounds !== null),
      "calibration.bounds",
      'goes with method "logit", which needs it',
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
    ...problemIf(
      weight?.type !== "design",
      path,
      'needs the weight of the whole sample: {"weight": {"column": "..."}}, of type "design"',
    ),
    ...problemIf(
      units.length > 0,
      path,
      `already holds the strata and clusters of the sample: leave ${units.join(" and ")} out`,
    ),
    ...problemIf(repeat?.rows != null, path, "cannot go with a row for each occasion (repeat.rows)"),
    ...problemIf(
      item !== undefined,
      `${path}.columns`,
      `"${item?.column}" is the column of item ${item?.id}`,
    ),
    ...problemIf(twice !== undefined, `${path}.columns`, `"${twice}" is another weight too`),
    ...problemIf((type === "fay") !== (fay !== null), `${path}.fay`, 'goes with type "fay", which needs it'),
    ...problemIf(
      type === "jkn" && multipliers === null,
      `${path}.multipliers`,
      'is needed for type "jkn": of each replicate, (n - 1) / n for the n units of its stratum',
    ),
    ...problemIf(
      listed !== 1 && listed !== columns.length,
      `${path}.multipliers`,
      `has ${listed} numbers for ${columns.length} columns: give one, or one for each`,
    ),
  ];
}

/** An answer is no weight and no sampling unit. */
function designProblems(measure: Measure): MeasureProblem[] {
  return (["weight", "stratum", "cluster", "fpc"] as const).flatMap((what) => {
    const source = measure[what];
    const item = source && measure.items.find((candidate) => candidate.column === source.column);
    if (!source || !item) return [];
    return [{ path: `${what}.column`, problem: `"${source.column}" is the column of item ${item.id}` }];
  });
}
