import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { definitionText, releasedDefinition } from "../../src/data/draft/definition-text";
import { inline } from "../../src/numeric/workers/workers";
import { commandOf } from "../../src/project/command-of";
import type { Project } from "../../src/project/project";
import { createEngine } from "../../src/web/engine/engine";
import { placedColumns } from "../../src/web/state/column-roles";
import {
  calibrationFrom,
  marginsText,
  replicatesFrom,
  replicateTexts,
} from "../../src/web/state/measure-design";
import { checked } from "../../src/web/state/measure-edit";
import { itemwise, withFolder } from "../support/cli";
import { replicatedSurvey } from "./small-survey";

const CSV = replicatedSurvey();
const engine = createEngine(inline);
const ignore = (): void => {};
const blob = new Blob([CSV]);
const opened = () => engine.answer("open", { name: "survey.csv", blob, reading: {} }, ignore);
const typed = { columns: "rw1:rw8", type: "jk1", fay: "", multipliers: "" };
const settings = { replicates: 20, bootstrap: 0, seed: 4, factors: [1] } as const;

/** The record that the page saves, and the one that the command beside its answer writes. */
async function records(project: Project, command: string) {
  const { content } = await engine.answer("save", { project, kind: "record" }, ignore);
  const written = await withFolder((folder) => {
    writeFileSync(join(folder, "survey.csv"), CSV);
    writeFileSync(
      join(folder, `${project.definition.id}.measure.json`),
      definitionText(releasedDefinition(project.definition)),
    );
    const words = command.split(" ").slice(1);
    const { status, stderr } = itemwise([...words, "-o", "r.html", "--json", "r.json"], { cwd: folder });
    expect(status, stderr).toBe(0);
    return readFileSync(join(folder, "r.json"), "utf8");
  });
  return { saved: String(content), written };
}

describe("replicate weights typed on the page", () => {
  it("are stated for the draft, with the record of the command shown", async () => {
    await opened();
    const facts = await engine.answer("facts", { reading: {} }, ignore);
    const replicates = replicatesFrom(typed, facts.columns).value ?? undefined;
    const choices = { replicates, sensitive: false };
    const draft = await engine.answer("draft", { reading: {}, choices }, ignore);
    const { definition } = draft;
    expect(definition.replicates).toMatchObject({ type: "jk1", columns: replicates?.columns });
    expect(replicateTexts(definition.replicates, facts.columns, [])).toEqual(typed);
    const roles = placedColumns(definition, facts.columns, draft).map(({ role }) => role);
    expect(roles.filter((role) => role === "replicate").length).toBe(8);
    const project: Project = { file: "survey.csv", definition, drafted: true, reading: {}, settings };
    const command = commandOf(project, "report", { choices, columns: facts.columns });
    expect(command).toContain("--replicate-weights rw1:rw8 --replicate-type jk1");
    const { saved, written } = await records(project, command);
    expect(saved.includes('"replicates": 8')).toBe(true);
    expect(saved === written).toBe(true);
  });

  it("say which column, number or type is wrong", async () => {
    const { columns } = await opened().then(() => engine.answer("facts", { reading: {} }, ignore));
    const problemOf = (texts: Partial<typeof typed>) =>
      replicatesFrom({ ...typed, ...texts }, columns).problem;
    expect(problemOf({ columns: "rw1:rw9" })).toContain("“rw1:rw9” is no column");
    expect(problemOf({ type: "" })).toContain("Choose how");
    expect(problemOf({ type: "fay", fay: "half" })).toContain("“half”");
    expect(problemOf({ multipliers: "1, x" })).toContain("“1, x”");
    const { value } = replicatesFrom({ ...typed, type: "fay", fay: "0.3", multipliers: "1 2" }, columns);
    expect(value).toMatchObject({ type: "fay", fay: 0.3, multipliers: [1, 2] });
  });
});

describe("margins typed on the page", () => {
  const text = "margin,level,people\nregion,north,70\nregion,south,90\n";
  const raking = { method: "raking", bounds: "" } as const;

  it("calibrate weights as the command shown does, by the definition that the page saves", async () => {
    const { definition } = await opened();
    const calibration = calibrationFrom(
      "margin\tlevel\tpeople\nregion\tnorth\t70\nregion\tsouth\t90",
      raking,
    );
    expect(marginsText(calibration.value)).toBe(text);
    const edited = { ...definition, sensitive: false, calibration: calibration.value };
    const project: Project = {
      file: "survey.csv",
      definition: edited,
      drafted: false,
      reading: {},
      settings,
    };
    expect(checked(edited).problem).toBeNull();
    const { saved, written } = await records(project, commandOf(project));
    expect(saved.includes("calibrated")).toBe(true);
    expect(saved === written).toBe(true);
  });

  it("name the row that is wrong, the margin that is no group, and the bounds that are missing", async () => {
    const { definition } = await opened();
    expect(() => calibrationFrom(`${text}region,north,5\n`, raking)).toThrow(
      /Margins, row 4: "north" of "region"/,
    );
    expect(() => calibrationFrom("margin,level,people\nregion,north,many\n", raking)).toThrow(
      /row 2: "many"/,
    );
    const strange = calibrationFrom("margin,level,people\nsex,f,1\nsex,m,2\n", raking).value;
    expect(checked({ ...definition, calibration: strange }).problem).toContain('"sex" is no grouping');
    expect(calibrationFrom(text, { method: "logit", bounds: "0.3" }).problem).toContain(
      "largest adjustment factor",
    );
    const logit = calibrationFrom(text, { method: "logit", bounds: "0.3, 3" }).value;
    expect(checked({ ...definition, calibration: logit }).problem).toBeNull();
  });
});
