import type { NotFitted } from "./analysis";
import { type Context, collectFailures, type Found, type Part, type PieceResult } from "./part";
import type { PartMemory } from "./part-memory";
import type { Progress } from "./progress";
import { type AnalysisSettings, chosenOf, isAsked, settingsFor } from "./settings";
import { type Tables, tablesFor } from "./tables";

/** Any part, in a list. */
export type AnyPart = Part<never, keyof Found, keyof AnalysisSettings, keyof Tables>;

/** The work with models that was begun. */
export interface BegunModels {
  /** What came of the pieces of a part, by its id; waits until all are computed. */
  readonly results: (id: keyof Found) => readonly PieceResult[];
  /** What they rest on. */
  readonly inputs: (id: keyof Found) => readonly unknown[];
  /** Nobody needs what is not computed yet. */
  readonly end: () => void;
}

/** What all parts are given. */
export interface RunOptions {
  readonly tables: Tables;
  /** As they were chosen. */
  readonly settings: AnalysisSettings;
  readonly context: Omit<Context<never>, "found" | "onProgress" | "pieces">;
  readonly memory: PartMemory;
  readonly progress: Progress;
  /** Begins the work with models, once it is known what is left to model. */
  readonly begin: (found: Found, tables: Tables, settings: AnalysisSettings) => BegunModels;
}

/** What one part is given: of the choices and tables what the parts before it left of them. */
interface Inputs extends Pick<RunOptions, "tables" | "settings" | "context" | "memory" | "progress"> {
  readonly found: Found;
  readonly models: BegunModels | null;
}

interface Kept {
  readonly gives: Partial<Found>;
  readonly failures: readonly NotFitted[];
}

/** Those of a record that no part gives. */
const START: readonly (keyof Found)[] = ["schema", "software", "settings", "measure", "notFitted"];

/**
 * Runs all parts, one after the other; the work with models goes on beside those that do not need it, and ends with the
 * last part or where something is thrown.
 *
 * @param parts in an order in which a part comes after those that it needs
 * @param start what no part gives
 */
export function runParts(parts: readonly AnyPart[], start: Partial<Found>, options: RunOptions): Found {
  const { context, memory, progress, begin } = options;
  let found = start as Found;
  let models: BegunModels | null = null;
  try {
    for (const part of parts) {
      const known: Partial<Found> = found;
      const settings = { ...options.settings, parts: known.asked ?? options.settings.parts };
      const tables = tablesFor(options.tables, known.withheld, memory);
      if (known.asked !== undefined) models ??= begin(found, tables, settings);
      const { optional } = part;
      if (optional !== undefined && !isAsked(settings, optional.asked)) {
        found = { ...found, ...optional.otherwise };
        continue;
      }
      found = { ...found, notFitted: context.failures.list() };
      const inputs = { tables, settings, context, memory, progress, found, models };
      const { gives, failures } = memory.recall(part.id, inputsOf(part, inputs), () =>
        computed(part, inputs),
      );
      context.failures.add(failures);
      found = { ...found, ...gives };
      if (part.title !== null) progress.end();
    }
    return found;
  } finally {
    models?.end();
  }
}

function computed(
  part: AnyPart,
  { tables, settings, context, memory, progress, found, models }: Inputs,
): Kept {
  if (part.title !== null) progress.begin(part.id, part.title);
  const failures = collectFailures();
  const pieces: Context<never>["pieces"] = () => {
    const results = models?.results(part.id) ?? [];
    for (const { notFitted } of results) failures.add(notFitted);
    return results;
  };
  const given = { ...context, failures, pieces, onProgress: progress.onStep, found };
  const gives: Partial<Found> = part.run(tables, settingsFor(settings, part), given);
  return { gives: { ...gives, ...compared(part, gives, memory) }, failures: failures.list() };
}

/** Values that are plain and the same as before are the object of before: what rests on them can be taken from memory. */
function compared(
  { id, compared: keys = [] }: AnyPart,
  gives: Partial<Found>,
  memory: PartMemory,
): Partial<Found> {
  return Object.fromEntries(
    keys.map((key) => [
      key,
      memory.recall(`${key} of ${id}`, [JSON.stringify(gives[key])], () => gives[key]),
    ]),
  );
}

/** All that a part's results rest on. */
function inputsOf(part: AnyPart, { tables, settings, context, found, models }: Inputs): readonly unknown[] {
  if (part.wholeRecord) {
    const given = Object.entries(found).filter(([key]) => !START.some((name) => name === key));
    return [
      ...[context.responses, JSON.stringify([settings, found.settings, found.notFitted])],
      ...given.map(([, value]) => value),
    ];
  }
  return [
    chosenOf(settings, part),
    ...part.given.map((key) => (key === "responses" ? context[key] : JSON.stringify(context[key]))),
    ...part.tables.map((form) => tables[form]),
    ...part.needs.map((key) => found[key]),
    ...(models?.inputs(part.id) ?? []),
  ];
}
