import type { NotFitted } from "./analysis";
import {
  type Context,
  collectFailures,
  type ModelPhase,
  type Part,
  type PartResults,
  type PieceResult,
} from "./part";
import type { PartMemory } from "./part-memory";
import { type AnalysisSettings, isAsked, settingsFor, settingsKey } from "./settings";
import { type Tables, tablesFor } from "./tables";

export interface PartProgress {
  readonly id: string;
  readonly part: string;
  /** Finished parts (computed or from memory), and all that were asked for. */
  readonly done: number;
  readonly of: number;
}

/**
 * Called with progress: a step (a part, or work within it) with its done and total counts, and the position among
 * parts. Its exceptions stop the analysis.
 */
export type OnProgress = (step: string, done: number, total: number, at: PartProgress) => void;

/** Reports an analysis's progress. */
export interface Progress {
  begin(id: string, title: string): void;
  end(): void;
  /** Work within the current part. */
  readonly onStep: (step: string, done: number, total: number) => void;
}

/** Wraps an exception of `onProgress`, so that it is not collected as a failure of a model. */
class Stopped extends Error {
  constructor(readonly reason: unknown) {
    super("The analysis was stopped.");
  }
}

/** Runs an analysis with so many parts; an exception of `onProgress` stops it. */
export function withProgress<T>(
  { onProgress, of }: { readonly onProgress: OnProgress | undefined; readonly of: number },
  run: (progress: Progress) => T,
): T {
  let [id, part] = ["", ""];
  let done = 0;
  const report = (step: string, stepDone: number, total: number): void => {
    try {
      onProgress?.(step, stepDone, total, { id, part, done, of });
    } catch (error) {
      throw new Stopped(error);
    }
  };
  try {
    return run({
      begin(own, title) {
        [id, part] = [own, title];
        report(title, done, of);
      },
      end() {
        done++;
      },
      onStep: report,
    });
  } catch (error) {
    throw error instanceof Stopped ? error.reason : error;
  }
}

export type AnyPart = Part<never, keyof PartResults, keyof AnalysisSettings, keyof Tables>;

/** Model work in progress. */
export interface RunningModels {
  /** Results of a part's pieces by its id; waits for all. */
  readonly results: (id: keyof PartResults) => readonly PieceResult[];
  readonly inputs: (id: keyof PartResults) => readonly unknown[];
  /** Stops unfinished work. */
  readonly end: () => void;
}

export interface RunOptions {
  /** All parts, as the results have their keys. */
  readonly order: readonly AnyPart[];
  readonly tables: Tables;
  readonly settings: AnalysisSettings;
  readonly context: Omit<Context<never>, "found" | "onProgress" | "pieces">;
  readonly memory: PartMemory;
  readonly progress: Progress;
  /** Starts model work once it is known what to model, and more once the working model is known. */
  readonly startModels: (
    phase: ModelPhase,
    found: PartResults,
    given: { readonly tables: Tables; readonly settings: AnalysisSettings },
  ) => RunningModels;
}

/** Inputs of one part: tables and settings as left by the parts before. */
interface Inputs extends Pick<RunOptions, "tables" | "settings" | "context" | "memory" | "progress"> {
  readonly found: PartResults;
  readonly models: readonly RunningModels[];
}

interface RememberedPart {
  readonly gives: Partial<PartResults>;
  readonly failures: readonly NotFitted[];
}

const INITIAL_KEYS: readonly (keyof PartResults)[] = [
  "schema",
  "software",
  "settings",
  "measure",
  "notFitted",
];

/**
 * Runs all parts in turn, with model work in parallel; that ends with the last part or an exception.
 * @param parts each after those that it needs
 * @param initial keys that no part gives
 */
export function runParts(
  parts: readonly AnyPart[],
  initial: Partial<PartResults>,
  options: RunOptions,
): PartResults {
  const { context, memory, progress, startModels, order } = options;
  let results = initial as PartResults;
  const running = new Map<ModelPhase, RunningModels>();
  const start = (phase: ModelPhase, tables: Tables, settings: AnalysisSettings): void => {
    if (!running.has(phase)) running.set(phase, startModels(phase, results, { tables, settings }));
  };
  const given = new Map<AnyPart, Partial<PartResults>>();
  try {
    for (const part of parts) {
      const known: Partial<PartResults> = results;
      const settings = { ...options.settings, parts: known.asked ?? options.settings.parts };
      const tables = tablesFor(options.tables, known.withheld, memory);
      if (known.asked !== undefined) start("models", tables, settings);
      if (known.workingModel !== undefined) start("laterModels", tables, settings);
      const { optional } = part;
      if (optional !== undefined && !isAsked(settings, optional.asked)) {
        given.set(part, optional.otherwise);
        results = { ...results, ...optional.otherwise };
        continue;
      }
      results = { ...results, notFitted: context.failures.list() };
      const models = [...running.values()];
      const inputs = { tables, settings, context, memory, progress, found: results, models };
      const { gives, failures } = memory.recall(part.id, partInputs(part, inputs), () =>
        computePart(part, inputs),
      );
      context.failures.add(failures);
      given.set(part, gives);
      results = { ...results, ...gives };
      if (part.title !== null) progress.end();
    }
    const inOrder = order.map((part) => given.get(part) ?? {});
    return Object.assign({}, initial, { notFitted: results.notFitted }, ...inOrder);
  } finally {
    for (const models of running.values()) models.end();
  }
}

function computePart(
  part: AnyPart,
  { tables, settings, context, memory, progress, found, models }: Inputs,
): RememberedPart {
  if (part.title !== null) progress.begin(part.id, part.title());
  const failures = collectFailures();
  const pieces: Context<never>["pieces"] = () => {
    const results = models.flatMap((one) => one.results(part.id));
    for (const { notFitted } of results) failures.add(notFitted);
    return results;
  };
  const given = { ...context, failures, pieces, onProgress: progress.onStep, found };
  const gives: Partial<PartResults> = part.run(tables, settingsFor(settings, part), given);
  return { gives: { ...gives, ...keepEqualValues(part, gives, memory) }, failures: failures.list() };
}

/** Equal plain values keep their former object, so that later results stay in memory. */
const keepEqualValues = (
  { id, comparedByValue: keys = [] }: AnyPart,
  gives: Partial<PartResults>,
  memory: PartMemory,
): Partial<PartResults> =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      memory.recall(`${key} of ${id}`, [JSON.stringify(gives[key])], () => gives[key]),
    ]),
  );

function partInputs(part: AnyPart, { tables, settings, context, found, models }: Inputs): readonly unknown[] {
  if (part.wholeRecord) {
    const given = Object.entries(found).filter(([key]) => !INITIAL_KEYS.some((name) => name === key));
    return [
      ...[context.responses, JSON.stringify([settings, found.settings, found.notFitted])],
      ...given.map(([, value]) => value),
    ];
  }
  return [
    settingsKey(settings, part),
    ...part.context.map((key) => (key === "responses" ? context[key] : JSON.stringify(context[key]))),
    ...part.tables.map((form) => tables[form]),
    ...part.needs.map((key) => found[key]),
    ...models.flatMap((one) => one.inputs(part.id)),
  ];
}
