import type { NotFitted } from "./analysis";
import { collectFailures } from "./failures";
import type { Context, Found, Part, PieceResult } from "./part";
import type { PartMemory } from "./part-memory";
import type { Progress } from "./progress";
import type { AnalysisSettings } from "./settings";
import { chosenOf, isAsked, toldOf } from "./settings";
import type { Tables } from "./tables";

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

/** What all parts of a list are given. */
export interface RunOptions {
  readonly tables: Tables;
  readonly settings: AnalysisSettings;
  readonly context: Omit<Context<never>, "found" | "onProgress" | "pieces">;
  readonly memory: PartMemory;
  readonly progress: Progress;
  /** Null before it is begun. */
  readonly models: BegunModels | null;
}

interface Kept {
  readonly gives: Partial<Found>;
  readonly failures: readonly NotFitted[];
}

/** Those of a record that no part gives. */
const START: readonly (keyof Found)[] = ["schema", "software", "settings", "measure", "notFitted"];

/** What a part needs has been found when its turn comes: the list is in an order in which that is so. */
export function runParts(parts: readonly AnyPart[], start: Partial<Found>, options: RunOptions): Found {
  const { settings, context, memory, progress } = options;
  let found = start as Found;
  for (const part of parts) {
    const { optional } = part;
    if (optional !== undefined && !isAsked(settings, optional.asked)) {
      found = { ...found, ...optional.otherwise };
      continue;
    }
    found = { ...found, notFitted: context.failures.list() };
    const inputs = inputsOf(part, found, options);
    const { gives, failures } = memory.recall(part.id, inputs, () => computed(part, found, options));
    context.failures.add(failures);
    found = { ...found, ...gives };
    progress.end();
  }
  return found;
}

function computed(part: AnyPart, found: Found, { tables, settings, ...options }: RunOptions): Kept {
  const { context, memory, progress, models } = options;
  progress.begin(part.id, part.title);
  const failures = collectFailures();
  const pieces: Context<never>["pieces"] = () => {
    const results = models?.results(part.id) ?? [];
    for (const { notFitted } of results) failures.add(notFitted);
    return results;
  };
  const given = { ...context, failures, pieces, onProgress: progress.onStep, found };
  const gives: Partial<Found> = part.run(tables, toldOf(settings, part), given);
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
function inputsOf(part: AnyPart, found: Found, options: RunOptions): readonly unknown[] {
  const { tables, settings, context, models } = options;
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
