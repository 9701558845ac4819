import { ItemwiseError } from "../../errors";
import * as messages from "./messages";

/** A model's text within and between clusters; the other level's lines are blank, so that errors name the line. */
export interface LevelBlocks {
  readonly within: string;
  readonly between: string;
}

const LEVEL = /^\s*level\s*:\s*(?<level>\S+)\s*$/i;
const LEVELS: Readonly<Record<string, keyof LevelBlocks>> = {
  "1": "within",
  within: "within",
  "2": "between",
  between: "between",
};

/**
 * Divides a model in lavaan's syntax at its lines `level: 1` (or `within`) and `level: 2` (or `between`).
 * @throws ItemwiseError "bad-model" where a level is unknown, missing or empty, or formulas stand before both
 * @example
 * ```ts
 * levelBlocks("level: 1\nf =~ a + b\nlevel: 2\na ~~ b"); // { within: "\nf =~ a + b\n\n", between: "\n\n\na ~~ b" }
 * ```
 */
export function levelBlocks(model: string): LevelBlocks {
  const lines = { within: [] as string[], between: [] as string[] };
  let now: keyof LevelBlocks | null = null;
  model.split(/\r?\n/).forEach((line, at) => {
    const number = String(at + 1);
    const named = LEVEL.exec(line)?.groups?.level;
    if (named !== undefined) {
      now = LEVELS[named.toLowerCase()] ?? null;
      if (now === null) throw badLevel(() => messages.noLevel({ line: number, level: named }));
    }
    const isFormula = named === undefined && line.replace(/[#!].*$/, "").trim() !== "";
    if (isFormula && now === null) throw badLevel(() => messages.lineInNoLevel({ line: number }));
    for (const level of ["within", "between"] as const)
      lines[level].push(isFormula && level === now ? line : "");
  });
  for (const level of ["within", "between"] as const) {
    if (lines[level].every((line) => line === ""))
      throw badLevel(() => messages.levelEmpty({ level: level === "within" ? "1" : "2" }));
  }
  return { within: lines.within.join("\n"), between: lines.between.join("\n") };
}

const badLevel = (message: () => string): ItemwiseError =>
  new ItemwiseError("bad-model", message, { hint: messages.levelHint });
