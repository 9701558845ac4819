import { describe, expect, it } from "vitest";
import { DIF_METHOD_NAMES } from "../../src/irt/dif/dif-method-names";
import { DIF_METHODS } from "../../src/irt/dif/dif-methods";
import type { MeasureDefinition } from "../../src/measures/measure";
import type { Project } from "../../src/project/project";
import { QUESTION_NAMES } from "../../src/project/questions";
import { chosenBy, readFactors, readFigure, toggled } from "../../src/web/state/chosen-option";
import { answersKind, optionsOf, type QuestionOption } from "../../src/web/state/question-options";

const codes = (size: number) => Array.from({ length: size }, (_, code) => ({ code }));
const items = (size: number) => ["a", "b", "c"].map((id) => ({ id, categories: codes(size) }));

function projectOf(definition: Partial<MeasureDefinition>, more: Partial<Project> = {}): Project {
  return {
    file: "data.csv",
    definition: { id: "m", items: items(2), ...definition },
    drafted: false,
    reading: {},
    settings: {},
    ...more,
  };
}

const namesOf = (options: readonly QuestionOption[]): string[] =>
  options.map((option) => (option.kind === "factors" ? "factors" : option.of));
const option = (project: Project, question: Parameters<typeof optionsOf>[1], of: string): QuestionOption => {
  const found = optionsOf(project, question).find(
    (one) => (one.kind === "factors" ? "factors" : one.of) === of,
  );
  if (found === undefined) throw new Error(`no option ${of}`);
  return found;
};

describe("the kind of answers", () => {
  it("is told by items, their sets of answers, and how they are analyzed", () => {
    const ordered = projectOf({ items: items(5) });
    expect(answersKind(projectOf({}).definition, {})).toBe("binary");
    expect(answersKind(ordered.definition, {})).toBe("ordered");
    const cut: MeasureDefinition = { ...ordered.definition, dichotomize: { yes: [3, 4] } };
    expect(answersKind(cut, {})).toBe("binary");
    expect(answersKind(cut, { categories: "declared" })).toBe("ordered");
    const named: MeasureDefinition = {
      id: "m",
      answerSets: { often: { categories: codes(5) } },
      items: [{ id: "a", answers: "often" }],
    };
    expect(answersKind(named, {})).toBe("ordered");
    expect(answersKind({ id: "m", items: [{ id: "a", scale: "continuous" }] }, {})).toBe("continuous");
  });
});

describe("the options of a question", () => {
  it("are those that apply to the measure", () => {
    const plain = projectOf({});
    expect(namesOf(optionsOf(plain, "answers"))).toEqual(["prevalenceMissing"]);
    expect(namesOf(optionsOf(plain, "functioning"))).toEqual([]);
    expect(namesOf(optionsOf(projectOf({ items: items(5) }), "answers"))).toEqual([]);
    const numbers = projectOf({ items: [{ id: "a", scale: "continuous" }] });
    expect(namesOf(optionsOf(numbers, "measurement"))).toEqual([]);
    const cut = projectOf({ items: items(5), dichotomize: { yes: [4] } });
    const without = ["answers", "raters", "file"];
    for (const question of QUESTION_NAMES.filter((name) => !without.includes(name))) {
      expect(namesOf(optionsOf(cut, question)), question).toContain("categories");
    }
  });

  it("begin with the defaults of the command line", () => {
    const project = projectOf({ structures: { two: { model: "f =~ a + b" }, three: { model: "g =~ a" } } });
    expect(option(project, "dimensions", "factors")).toEqual({ kind: "factors", now: null });
    expect(option(project, "dimensions", "rotation")).toMatchObject({ now: "oblimin" });
    expect(option(project, "structure", "structures")).toMatchObject({ now: ["two", "three"] });
    expect(option(project, "structure", "estimator")).toMatchObject({ now: "" });
    expect(option(project, "reliability", "bootstrap")).toMatchObject({ now: 0 });
  });

  it("offer estimators and models of the answers' kind", () => {
    const ordered = projectOf({ items: items(4) });
    expect(option(ordered, "measurement", "irtModel")).toMatchObject({
      values: [
        "",
        "graded",
        "partial credit",
        "generalized partial credit",
        "rating scale",
        "nominal",
        "sequential",
        "sequential Rasch",
      ],
    });
    expect(option(projectOf({}), "measurement", "irtModel")).toMatchObject({
      values: ["", "Rasch", "2PL", "3PL", "4PL"],
    });
    const numbers = projectOf({ items: [{ id: "a", scale: "continuous" }] });
    expect(option(numbers, "structure", "estimator")).toMatchObject({ values: ["", "MLR", "MLM", "ML"] });
  });

  it("cross the groups that are compared, but those that are shown in any case", () => {
    const groups = { country: { column: "c" }, sex: { column: "s", label: "Sex" }, age: { column: "a" } };
    const project = projectOf({ groups, release: { crossed: ["sex x country"] }, sensitive: false });
    const crossed = option(project, "answers", "crossed");
    expect(crossed).toMatchObject({
      values: [{ id: "country x age" }, { id: "sex x age", label: "Sex × age" }],
    });
    expect(option(project, "comparability", "crossed")).toMatchObject({
      values: [{ id: "country x sex" }, { id: "country x age" }, { id: "sex x age" }],
    });
    const two = { ...project, reading: { groups: ["sex", "age"] }, settings: { crossed: ["age x sex"] } };
    expect(option(two, "comparability", "crossed")).toMatchObject({
      values: [{ id: "sex x age" }],
      now: ["sex x age"],
    });
  });

  it("cross only what is released where figures are protected", () => {
    const groups = { country: { column: "c" }, sex: { column: "s" }, age: { column: "a" } };
    const project = projectOf({ groups, release: { crossed: ["sex x country"] }, sensitive: true });
    expect(namesOf(optionsOf(project, "answers"))).not.toContain("crossed");
    expect(option(project, "functioning", "crossed")).toMatchObject({ values: [{ id: "country x sex" }] });
    const two = projectOf({ groups, release: { groups: ["sex"] }, sensitive: true });
    expect(option(two, "answers", "groups")).toMatchObject({ values: [{ id: "sex" }], now: ["sex"] });
    for (const sensitive of [false, null]) {
      const open = projectOf({ groups, release: { crossed: ["sex x country"] }, sensitive });
      expect(namesOf(optionsOf(open, "answers"))).toContain("crossed");
    }
  });
});

describe("choosing", () => {
  const project = projectOf({
    groups: { country: { column: "c" }, sex: { column: "s" } },
    structures: { two: { model: "f =~ a + b" }, three: { model: "g =~ a" } },
  });

  it("leaves out what is as it was by default", () => {
    const rotation = option(project, "dimensions", "rotation");
    expect(chosenBy(rotation, "promax", project)).toEqual({ settings: { rotation: "promax" } });
    expect(chosenBy(rotation, "oblimin", project)).toEqual({ settings: { rotation: undefined } });
    const structures = option(project, "structure", "structures");
    expect(chosenBy(structures, ["three"], project)).toEqual({ settings: { structures: ["three"] } });
    expect(chosenBy(structures, ["two", "three"], project)).toEqual({ settings: { structures: undefined } });
    expect(chosenBy(option(project, "reliability", "bootstrap"), 500, project)).toEqual({
      settings: { bootstrap: 500 },
    });
  });

  it("asks for Kendall’s tau-b of pairs alone, and keeps the type of everything else", () => {
    const own = { ...project, settings: { correlation: "spearman" as const } };
    const correlation = option(own, "correlations", "correlation");
    expect(correlation).toMatchObject({ now: "spearman" });
    expect(chosenBy(correlation, "kendall", own)).toEqual({ asked: { kendall: true } });
    const next = { ...own, asked: { kendall: true } };
    expect(option(next, "correlations", "correlation")).toMatchObject({ now: "kendall" });
    expect(option(next, "dimensions", "correlation")).toMatchObject({ now: "spearman" });
    expect(chosenBy(correlation, "auto", next)).toEqual({
      settings: { correlation: undefined },
      asked: { kendall: undefined },
    });
    const control = option(own, "correlations", "control");
    expect(chosenBy(control, ["b"], own)).toEqual({ asked: { control: ["b"] } });
    expect(chosenBy(control, [], own)).toEqual({ asked: { control: undefined } });
  });

  it("has methods of DIF for the kind of answers, and their settings once one is chosen", () => {
    const groups = { sex: { column: "s", labels: { 1: "Woman", 2: "Man" } }, country: { column: "c" } };
    const own = projectOf({ items: items(5), groups }, { reading: { groups: ["sex"] } });
    const method = option(own, "functioning", "difMethod");
    expect(method).toMatchObject({ now: "" });
    const { values } = method as Extract<QuestionOption, { kind: "choice" }>;
    const ordered = DIF_METHOD_NAMES.filter((name) => DIF_METHODS[name].answers === "ordered");
    expect(values).toEqual(["", ...ordered]);
    expect(option(projectOf({ groups }), "functioning", "difMethod")).toMatchObject({
      values: ["", ...DIF_METHOD_NAMES],
    });
    expect(namesOf(optionsOf(own, "functioning"))).toEqual(["groups", "difMethod"]);
    const next = { ...own, asked: { difMethod: "mantel" } as const };
    expect(namesOf(optionsOf(next, "functioning"))).toEqual([
      ...["groups", "difMethod", "focal", "purify", "difAdjust"],
    ]);
    expect(option(next, "functioning", "focal")).toMatchObject({ values: ["", "Woman", "Man"] });
    expect(chosenBy(option(next, "functioning", "purify"), true, next)).toEqual({ asked: { purify: true } });
    expect(chosenBy(method, "", next)).toEqual({ asked: { difMethod: undefined } });
    const both = { ...next, reading: {} };
    expect(namesOf(optionsOf(both, "functioning"))).not.toContain("focal");
  });

  it("has the settings that a rotation has, and does not rotate components unless asked", () => {
    const own = { ...project, settings: { rotation: "crawford-ferguson" } as const };
    expect(namesOf(optionsOf(own, "solution"))).toEqual([
      ...["extraction", "number", "rotation", "normalize", "kappa", "correlation"],
    ]);
    const kappa = option(own, "solution", "kappa") as Extract<QuestionOption, { kind: "figure" }>;
    expect([".5", "1,5", "-1", "0", "", "x"].map((text) => readFigure(text, kappa))).toEqual([
      ...[0.5, undefined, undefined, 0, null, undefined],
    ]);
    expect(chosenBy(kappa, 0.5, own)).toEqual({ asked: { kappa: 0.5 } });
    const components = { ...project, asked: { components: true } };
    const rotation = option(components, "solution", "rotation");
    expect(rotation).toMatchObject({ now: "none" });
    expect(chosenBy(rotation, "oblimin", components)).toEqual({
      settings: { rotation: "oblimin" },
      asked: { targetRotation: undefined },
    });
    expect(namesOf(optionsOf(components, "solution"))).not.toContain("normalize");
    const extraction = option(components, "solution", "extraction");
    expect(extraction).toMatchObject({ now: "components" });
    expect(chosenBy(extraction, "ml", components)).toEqual({
      settings: { extraction: "ml" },
      asked: { components: undefined },
    });
  });

  it("rotates to a target of its own, which begins with what the declared factors leave out", () => {
    const [first, other] = [
      option(project, "solution", "rotation"),
      option(project, "dimensions", "rotation"),
    ];
    expect(first).toMatchObject({ values: expect.arrayContaining(["target", "target-orthogonal"]) });
    expect(other).not.toMatchObject({ values: expect.arrayContaining(["target"]) });
    expect(chosenBy(first, "target", project)).toEqual({ asked: { targetRotation: "target" } });
    const structures = { two: { model: "f =~ a + b\ng =~ c" } };
    const own = projectOf({ structures }, { asked: { targetRotation: "target" } });
    expect(option(own, "solution", "rotation")).toMatchObject({ now: "target" });
    const target = option(own, "solution", "target");
    expect(target).toMatchObject({ now: "", draft: "item,f,g\na,,0\nb,,0\nc,0," });
    expect(chosenBy(target, "item,f\na,0", own)).toEqual({ asked: { target: "item,f\na,0" } });
    const back = chosenBy(option(own, "solution", "rotation"), "varimax", own);
    expect(back.asked).toEqual({ targetRotation: undefined });
  });

  it("takes covariances for one solution, and more of reliability once it is asked for", () => {
    const correlation = option(project, "solution", "correlation");
    expect(chosenBy(correlation, "covariance", project)).toEqual({ asked: { covariance: true } });
    expect(namesOf(optionsOf(project, "reliability"))).toEqual(["coefficients", "bootstrap", "correlation"]);
    const more = { ...project, asked: { coefficients: true } };
    expect(namesOf(optionsOf(more, "reliability")).slice(0, 3)).toEqual([
      ...["coefficients", "draws", "scoreErrors"],
    ]);
    expect(chosenBy(option(more, "reliability", "draws"), 500, more)).toEqual({ asked: { draws: 500 } });
    expect(option(project, "adaptive", "testFactor")).toMatchObject({ values: ["", "all", "f", "g"] });
  });

  it("changes how the file is read where groups are chosen", () => {
    const read = { ...project, reading: { delimiter: ";" } };
    const groups = option(read, "answers", "groups");
    expect(chosenBy(groups, ["sex"], read)).toEqual({ reading: { delimiter: ";", groups: ["sex"] } });
    expect(chosenBy(groups, ["country", "sex"], read)).toEqual({
      reading: { delimiter: ";", groups: undefined },
    });
  });

  it("keeps a list in the order of its values", () => {
    const structures = option(
      { ...project, settings: { structures: ["three"] } },
      "structure",
      "structures",
    ) as Extract<QuestionOption, { kind: "checks" }>;
    expect(toggled(structures, "two")).toEqual(["two", "three"]);
    expect(toggled(structures, "three")).toEqual([]);
  });

  it("reads numbers of factors as people type them", () => {
    expect(readFactors("3, 1 2;2")).toEqual([1, 2, 3]);
    for (const bad of ["", "0", "51", "two", "1.5", "-1"]) expect(readFactors(bad), bad).toBeNull();
  });
});
