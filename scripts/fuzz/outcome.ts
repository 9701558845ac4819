import { ItemwiseError } from "../../src/errors";

/** One generated input: what it is made of is known from its number alone. */
export interface Trial {
  /** The input in few words, for the report of a defect. */
  readonly about: string;
  /** Calls the program; its result, or what it promises, must hold no NaN or infinity. */
  readonly run: () => unknown;
  /** Milliseconds of processor that it may take, so that a busy machine changes nothing. */
  readonly limit: number;
}

/** What the inputs of a kind are, by number. */
export type Generator = (seed: number, place: number) => Trial;

/** How a trial ended: a result, a named error, or a defect. */
export interface Outcome {
  readonly end: "result" | "error" | "defect";
  /** Code of the error, or what is wrong. */
  readonly what: string;
  /** Of processor. */
  readonly milliseconds: number;
}

/** Milliseconds of processor that this process has used so far: unlike the clock, the same on a busy machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs a trial. Everything but a result without NaN and an `ItemwiseError` with a message and a hint is a defect. */
export async function outcomeOf({ about, run, limit }: Trial): Promise<Outcome> {
  const begun = processorTime();
  const ended = await attempt(run, about);
  const milliseconds = processorTime() - begun;
  if (ended.end !== "defect" && milliseconds > limit) {
    return {
      end: "defect",
      what: `took ${Math.round(milliseconds)} ms of processor, ${limit} at most`,
      milliseconds,
    };
  }
  return { ...ended, milliseconds };
}

async function attempt(run: () => unknown, about: string): Promise<Pick<Outcome, "end" | "what">> {
  try {
    const odd = oddNumber(await run(), "result", 0);
    return odd === null ? { end: "result", what: "" } : { end: "defect", what: odd };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) return { end: "defect", what: stackOf(error) };
    if (error.message.trim() === "" || error.hint.trim() === "")
      return { end: "defect", what: `${error.code} says nothing` };
    // The words may be the input's own, quoted.
    const slip = /\bNaN\b|\bundefined\b|\[object/.exec(`${error.message} ${error.hint}`)?.[0];
    if (slip !== undefined && !about.includes(slip)) {
      return { end: "defect", what: `${error.code}: ${error.message} ${error.hint}` };
    }
    return { end: "error", what: error.code };
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Where a result holds a number that JSON does not know; null where it holds none. */
function oddNumber(value: unknown, path: string, depth: number): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (typeof value !== "object" || value === null || depth > 30) return null;
  for (const [key, part] of Object.entries(value)) {
    const odd = oddNumber(part, `${path}.${key}`, depth + 1);
    if (odd !== null) return odd;
  }
  return null;
}
