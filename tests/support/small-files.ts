import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { inRepository } from "./cli";
import { everyRow } from "./every-row";

/** A file of answers and its definition, as the command line takes them. */
interface SmallFiles {
  readonly data: string;
  readonly measure: string;
}

/** Every so manieth of the people of nine.csv; what is hidden is decided by sex alone, which is most of the work. */
export function smallNine(folder: string, step = 10): SmallFiles {
  const definition = JSON.parse(readFileSync(inRepository("tests/reference/nine.measure.json"), "utf8"));
  const groups = { sex: definition.groups.sex };
  return written(folder, "nine", {
    data: everyRow(readFileSync(inRepository("tests/reference/nine.csv"), "utf8"), step),
    definition: { ...definition, groups },
  });
}

/** The same of the sample survey. */
export function smallSample(folder: string, step = 10): SmallFiles {
  const { population, ...definition } = disruptingHarm;
  const release = { groups: ["sex"], crossed: [], contexts: ["online"] };
  return written(folder, "sample", {
    data: everyRow(readFileSync(inRepository("data/sample/disrupting-harm.csv"), "utf8"), step),
    definition: { ...definition, release },
  });
}

function written(
  folder: string,
  name: string,
  { data, definition }: { readonly data: string; readonly definition: unknown },
): SmallFiles {
  const files = { data: join(folder, `${name}.csv`), measure: join(folder, `${name}.measure.json`) };
  writeFileSync(files.data, data);
  writeFileSync(files.measure, JSON.stringify(definition));
  return files;
}
