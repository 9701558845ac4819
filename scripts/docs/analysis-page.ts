import { join } from "node:path";
import ts from "typescript";
import { ANALYSIS } from "../../src/analysis/analysis";
import { FIT_KEYS } from "../../src/analysis/upgrade-record";
import { figuresOf } from "../../src/figures/figures-of";

const ROOT = join(import.meta.dirname, "../..");
const SOURCE = join(ROOT, "src/analysis/analysis.ts");

interface Key {
  readonly path: string;
  readonly type: string;
  readonly about: string;
}

/** The keys of the exported interface `Analysis`, outer before inner. */
function keysOfAnalysis(): Key[] {
  const program = ts.createProgram([SOURCE], {
    strict: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(SOURCE);
  if (!file) throw new Error("src/analysis/analysis.ts is not there");
  const declaration = file.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "Analysis",
  );
  if (!declaration) throw new Error("src/analysis/analysis.ts has no interface Analysis");
  const keys: Key[] = [];
  walk(checker.getTypeAtLocation(declaration), "", { checker, keys });
  return keys;
}

function walk(type: ts.Type, path: string, context: { checker: ts.TypeChecker; keys: Key[] }): void {
  const { checker, keys } = context;
  for (const property of checker.getPropertiesOfType(type)) {
    const declaration = property.declarations?.[0];
    if (!declaration) continue;
    const inner = checker.getTypeOfSymbolAtLocation(property, declaration);
    const own = path === "" ? property.name : `${path}.${property.name}`;
    const about = ts
      .displayPartsToString(property.getDocumentationComment(checker))
      .replace(/\s+/g, " ")
      .trim();
    const { record, suffix } = unwrap(inner, checker);
    keys.push({
      path: own,
      type: record
        ? `${suffix === "" ? "object" : "list of objects"}${nullable(inner) ? " or null" : ""}`
        : printed(inner, checker),
      about,
    });
    if (record) walk(record, own + suffix, context);
  }
}

/** The record inside a list or an optional, if there is one. */
function unwrap(type: ts.Type, checker: ts.TypeChecker): { record: ts.Type | null; suffix: string } {
  const plain = checker.getNonNullableType(type);
  if (checker.isArrayType(plain)) {
    const [element] = checker.getTypeArguments(plain as ts.TypeReference);
    const inside = element ? unwrap(element, checker) : { record: null, suffix: "" };
    return inside.record
      ? { record: inside.record, suffix: `[]${inside.suffix}` }
      : { record: null, suffix: "" };
  }
  const isRecord =
    plain.flags & ts.TypeFlags.Object &&
    !checker.isTupleType(plain) &&
    !checker.getIndexInfosOfType(plain).length;
  return { record: isRecord ? plain : null, suffix: "" };
}

function nullable(type: ts.Type): boolean {
  return type.isUnion() && type.types.some((part) => part.flags & ts.TypeFlags.Null);
}

function printed(type: ts.Type, checker: ts.TypeChecker): string {
  return checker
    .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias)
    .replaceAll("readonly ", "")
    .replace(/Readonly<Record<string, (.*)>>/, "{[id]: $1}")
    .replaceAll(" | ", " or ");
}

/** Keys of figures by their path, with what a released figure is a function of, whom it is about and its name. */
function figuresByPath(): ReadonlyMap<string, { readonly released: string; readonly title: string }> {
  return new Map(
    figuresOf(ANALYSIS).map(({ path, kind, scope, title }) => [
      path.replace(/(\[\])+$/, ""),
      { released: scope === "everybody" ? kind : `${kind}, ${scope}`, title: title?.() ?? "" },
    ]),
  );
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Other keys and values that were renamed; `…` stands for every place of a fit. */
const RENAMED: readonly (readonly [old: string, now: string])[] = [
  ["….rmsea: [estimate, low, high]", "….rmsea: { estimate, low, high }"],
  ["….reported.rmsea.closeFitP", "….reported.closeFitP"],
  ["….reported.version: naive", "….reported.version: standard"],
  ["….baseline.chiSquare, df", "….baseline.standard.chiSquare, df"],
  ["….baseline.chiSquareScaled, dfScaled, scale, shift", "….baseline.scaled.chiSquare, df, scale, shift"],
  [
    "invariance[].steps[].chiSquare, chiSquareScaled, …, srmr",
    "invariance[].steps[].fit (null without a solution)",
  ],
  ["invariance[].partial.releases[].cfiScaled, rmseaScaled", "invariance[].partial.releases[].cfi, rmsea"],
  ["comparison.tests[].indices, invariance[].tests[].indices: naive", "… : standard"],
  ["robustness.answers.models[].figures.version: naive", "… : standard"],
  [
    "retention.suggested (null where two rules disagreed)",
    "retention.recommended (null where no solution is admissible)",
  ],
  ["structures[].reasons[].suggested", "structures[].reasons[].recommended"],
  ["comparison.verdict.preferred by its own rule", "… : the working model (workingModel.structure)"],
  [
    "comparison.verdict.reasons[].code: good-fit, close-fit, undecided-fit, poor-fit",
    "… : a code of cfa[].verdict.code",
  ],
  [
    "verdicts[], id fit and models: supported, partly, not shown, undecided, not testable",
    "… : fits, not-contradicted, approximate, doubtful, does-not-fit, not-testable",
  ],
  [
    "reliability[].uses.groupMeans: of 100 people with an assumed spread",
    "… : by grouping of the file, with an F interval",
  ],
];

/** Keys of earlier versions with their place in this one. */
function renamedRows(): readonly string[] {
  const ofFits = FIT_KEYS.map(([old, now]) => [`….${old}`, `….${now}`] as const);
  return [...ofFits, ...RENAMED].map(([old, now]) => `| \`${cell(old)}\` | \`${cell(now)}\` |`);
}

/** docs/analysis-json.md: every key of the analysis JSON with its type, its kind and its doc comment. */
export function analysisPage(): string {
  const keys = keysOfAnalysis();
  const figures = figuresByPath();
  const rows = keys.map(({ path, type, about }) => {
    const { released, title } = figures.get(path) ?? { released: "", title: "" };
    return `| \`${path}\` | \`${cell(type)}\` | ${released} | ${cell(about === "" ? title : about)} |`;
  });
  return [
    "# The analysis JSON (version 3)",
    "",
    "Generated from the types by `npm run docs`; do not edit. `itemwise analyze data.csv --json out.json` gives this record: where the measure is sensitive, figures by which somebody's answers could be read are null or omitted, models by group leave out what rests on them (`disclosure.groupModels`), and numbers are rounded (to three decimals, chi-squares to two). `release()` does so unless the measure says that it is not sensitive, `itemwise release` always: the form that may be passed on. `analyze()`, `--restricted` and `--no-disclosure-control` give the same keys with nothing hidden and full doubles: restricted output where answers are sensitive. Absent values are null. Later versions may add keys without changing these.",
    "",
    "`n` counts people, never weights. Intervals are 95 %, RMSEA's 90 %. Factors are ordered by explained variance, each with a positive sum of loadings.",
    "",
    "A figure is released as what it is a function of: `people` (a count), `share`, `estimate` and `p` (three decimals), `error` (three decimals or digits), `statistic` (two decimals), `trace` (one digit), `exact` (as it is). Behind the comma: whom it is about, if not everybody (`level`: the people of a level or with a number of answers; a `pair` of items or factors; one `person`).",
    "",
    "| key | type | released as | what it is |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## What changed from versions 1 and 2",
    "",
    "`upgradeRecord` in the library gives an earlier record the keys of this version; `--released`, `--from` and project files read all versions. `…` is any place of a fit: `cfa[].fit`, `structural[].fit`, `esem[].fit`, `crossValidation.confirmed[].fit`. This version is open until its conclusions are complete.",
    "",
    "| versions 1 and 2 | version 3 |",
    "|---|---|",
    ...renamedRows(),
    "",
    "An example with every key, from the sample survey, each list cut after its first three entries: [analysis-example.json](analysis-example.json). The whole: `itemwise analyze data/sample/disrupting-harm.csv --json example.json`.",
    "",
  ].join("\n");
}
