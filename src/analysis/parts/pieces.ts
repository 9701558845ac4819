import { inline, type ReplicateJob, type Workers } from "../../numeric/workers/workers";
import * as messages from "../messages";
import {
  collectFailures,
  type ModelInput,
  type ModelPhase,
  type Models,
  type Piece,
  type PieceResult,
} from "../part";
import type { PartMemory } from "../part-memory";
import type { RunningModels } from "../run-parts";
import { isAsked, settingsFor, settingsKey } from "../settings";
import { cfa } from "./cfa";
import { classes } from "./classes";
import { dif } from "./dif";
import { invariance } from "./invariance";
import { irt } from "./irt";
import { robustness } from "./robustness";

/** Longest first, so that no worker is left with a long one at the end. */
const MODEL_PARTS = [irt, invariance, dif, cfa, classes, robustness] as const;

interface ModelJob extends ModelInput {
  readonly phase: ModelPhase;
  readonly of: readonly string[];
}

/** The model work of a part in a phase; without any, nothing. */
const modelsOf = (part: (typeof MODEL_PARTS)[number], phase: ModelPhase): readonly Models[] =>
  [part[phase]].flatMap((models) => models ?? []);

/**
 * Starts all model work of a phase that is asked for and not in memory, in pieces for workers. Whoever needs a result
 * first waits for all; a part's pieces are remembered together.
 */
export function startModels(
  input: ModelInput,
  {
    phase,
    memory,
    workers,
    onProgress,
  }: {
    readonly phase: ModelPhase;
    readonly memory: PartMemory;
    readonly workers: Workers;
    readonly onProgress: (step: string, done: number, total: number) => void;
  },
): RunningModels {
  const requested = MODEL_PARTS.filter(
    (part) =>
      modelsOf(part, phase).length > 0 &&
      part.optional !== undefined &&
      isAsked(input.settings, part.optional.asked),
  );
  const inputs = new Map(
    requested.map((part) => [part.id, modelsOf(part, phase).flatMap((models) => pieceInputs(input, models))]),
  );
  const known = new Map<string, readonly PieceResult[]>();
  const nameOf = (id: string): string => `${id}, ${phase}`;
  const uncomputed = requested.filter(({ id }) => {
    const kept = memory.known<readonly PieceResult[]>(nameOf(id), inputs.get(id) ?? []);
    if (kept !== null) known.set(id, kept.value);
    return kept === null;
  });
  const counts = uncomputed.map((part) => piecesOf(input, part, phase).length);
  const count = counts.reduce((sum, own) => sum + own, 0);
  const job: ModelJob = { ...input, phase, of: uncomputed.map(({ id }) => id) };
  // Models of one grouping, and tests of item response models, are continued where they were begun.
  const { firstGrouping, irtTests } = input.settings;
  const own = firstGrouping === undefined && irtTests === undefined ? workers : inline;
  const wait = own.begin(modelJob, job, {
    count,
    onProgress: (done, total) => onProgress(messages.stepModels(), done, total),
  });
  const finish = (): void => {
    // A single long model would else be silent until it is done.
    onProgress(messages.stepModels(), 0, count);
    const results = [...wait()];
    uncomputed.forEach(({ id }, at) => {
      const partResults = results.splice(0, counts[at]);
      known.set(
        id,
        memory.recall(nameOf(id), inputs.get(id) ?? [], () => partResults),
      );
    });
    uncomputed.length = 0;
  };
  return {
    results(id) {
      if (!inputs.has(id)) return [];
      if (uncomputed.length > 0) finish();
      return known.get(id) ?? [];
    },
    inputs: (id) => inputs.get(id) ?? [],
    end: () => wait.cancel?.(),
  };
}

function pieceInputs({ settings, ...input }: ModelInput, models: Models): readonly unknown[] {
  const { structures, working, ...others } = input;
  const of = { ...others, structures: JSON.stringify(structures), working: JSON.stringify(working) };
  return [settingsKey(settings, models), ...models.inputs.map((key) => of[key])];
}

/** Computes each piece, with the reasons of failures. */
export const modelJob: ReplicateJob<ModelJob, PieceResult> = {
  id: "models",
  prepare({ of, phase, ...input }) {
    const requested = MODEL_PARTS.filter(({ id }) => of.includes(id));
    const pieces = requested.flatMap((part) => piecesOf(input, part, phase));
    return (place) => {
      const failures = collectFailures();
      const result = pieces[place]!(failures);
      return { ...result, notFitted: failures.list() };
    };
  },
};

const piecesOf = (
  input: ModelInput,
  part: (typeof MODEL_PARTS)[number],
  phase: ModelPhase,
): readonly Piece[] =>
  modelsOf(part, phase).flatMap((models) =>
    models.pieces({ ...input, settings: settingsFor(input.settings, models) }),
  );
