/** Sixty small surveys: no two places of a report disagree about the same thing, and none says what was not found. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { type FitCode, isGoodFit } from "../../src/factor/model/fit-code";
import { buildReport } from "../../src/report/build-report";
import { allBlocks, allCharts, type Report } from "../../src/report/kit/tables/section";
import { isAnyStepTested } from "../../src/verdicts/comparable-groups";
import { type SmallRecord, smallRecords } from "../support/small-records";
import { ofReport, sentencesOf, type Told } from "../support/told-texts";

interface Read {
  readonly name: string;
  readonly analysis: Analysis;
  readonly report: Report;
  readonly told: readonly Told[];
  /** What can be pasted. */
  readonly apa: string;
  readonly answer: (question: string) => string;
  readonly mark: (question: string) => string | undefined;
  readonly line: (question: string) => string;
  readonly rows: (table: string) => readonly Readonly<Record<string, unknown>>[];
}

const DIMENSIONS = "How many dimensions?";
const DECLARED = /^(Do items group as declared|Which model fits)\?$/;
const RELIABLE = "Reliable for what?";
const COMPARED = "Can groups be compared?";

function readOf({ name, analysis, measure }: SmallRecord): Read {
  const report = buildReport(analysis, measure);
  const told = ofReport(report).flatMap(sentencesOf);
  const answers = report.sections.flatMap((section) => section.answers);
  const tables = allBlocks(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const answerTo = (asked: string) =>
    answers.find(({ question }) => (asked === "declared" ? DECLARED.test(question) : question === asked));
  return {
    name,
    analysis,
    report,
    told,
    apa: told.flatMap(({ at, text }) => (at.endsWith("Results in APA style") ? [text] : [])).join(" "),
    answer: (asked) => answerTo(asked)?.answer ?? "",
    mark: (asked) => answerTo(asked)?.verdict,
    line: (asked) => {
      const found = report.summary.lines.find(({ question }) => question === asked);
      return found === undefined ? "" : `${found.word}: ${found.detail}`;
    },
    rows: (id) => tables.find((table) => table.id === id)?.rows ?? [],
  };
}

const WORDS = "zero one two three four five six seven eight nine ten".split(" ");
const numberOf = (word: string): number =>
  word === "none" || word === "no" ? 0 : /\d/.test(word) ? Number(word) : WORDS.indexOf(word);

/** Every number that a pattern's first group finds, as a number. */
const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].flatMap(([, word]) => (word === undefined ? [] : [numberOf(word)]));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words of each verdict on fit: in an answer, a table's cell, a pasted sentence. */
const FIT_WORDS: Readonly<Record<FitCode, readonly [RegExp, string, RegExp]>> = {
  fits: [/fits: no misfit/, "fits", /not rejected[^.]*(\.\d+[^.]*)*, with power/],
  "not-contradicted": [
    /is not contradicted/,
    "not contradicted",
    /not rejected[^.]*(\.\d+[^.]*)*, but power/,
  ],
  approximate: [/fits approximately/, "fits approximately", /approximate fit was good/],
  doubtful: [/is of doubtful fit/, "doubtful", /approximate fit was doubtful/],
  "does-not-fit": [/does not fit \(/, "does not fit", /” did not fit/],
  "not-testable": [/has no degrees of freedom/, "not testable", /fit of “[^”]*” could not be tested/],
};

function fitsSaid({ analysis, answer, apa, rows }: Read): string[] {
  return analysis.cfa.flatMap(({ label, structure, verdict, converged, admissible }) => {
    if (!converged || !admissible) return [];
    const [, cell] = FIT_WORDS[verdict.code];
    const of = (text: string, place: 0 | 2): string[] =>
      (Object.keys(FIT_WORDS) as FitCode[]).filter((code) => (FIT_WORDS[code][place] as RegExp).test(text));
    const pasted = new RegExp(
      `The model “${escaped(label)}” \\(.*?(?=The (?:exploratory )?model “|Further results|$)`,
    ).exec(apa);
    const row = rows("declared-structures").find(({ model }) => model === label);
    // An answer may tell the fit of several models: what follows a model's label, up to the next label.
    const told = new RegExp(`“${escaped(label)}”[^“]*`).exec(answer("declared"))?.[0] ?? "";
    const isTold = analysis.workingModel?.structure === structure || of(told, 0).length > 0;
    const answered = isTold ? of(told, 0) : [verdict.code];
    const rating = rows("measurement-properties").find(
      ({ property }) => property === "Structural validity",
    )?.rating;
    const property = analysis.validity?.properties.find((one) => one.property === "structural");
    const isOfThis = property?.of === structure;
    const figures = [told, pasted?.[0] ?? ""].map((text) => /CFI (?:= )?([\d.]+\d)/.exec(text)?.[1]);
    const isOne =
      structure !== analysis.workingModel?.structure || pasted === null || figures[0] === figures[1];
    return [
      ...(isOne ? [] : [`${label}: CFI ${figures.join(" and ")}`]),
      ...(answered.join() === verdict.code ? [] : [`${label} ${verdict.code}: the answer says ${answered}`]),
      ...(row === undefined || row.fit === cell
        ? []
        : [`${label} ${verdict.code}: the table says ${row.fit}`]),
      ...(pasted === null || of(pasted[0], 2).join() === verdict.code
        ? []
        : [`${label} ${verdict.code}: pasted is ${pasted[0]}`]),
      ...(isOfThis && rating === "Sufficient" && !isGoodFit(verdict.code) ? [`${label}: COSMIN +`] : []),
      ...(isOfThis && rating === "Insufficient" && !/doubtful|does-not-fit/.test(verdict.code)
        ? [`${label}: COSMIN −`]
        : []),
    ];
  });
}

/** Disagreements by what they are about. */
const RULES: Readonly<Record<string, (read: Read) => readonly string[]>> = {
  "the fit of a model": fitsSaid,

  "the number of factors": ({ analysis: { retention }, answer, line, apa, report }) => {
    const wanted = retention?.recommended ?? null;
    const title = allCharts(report).find(({ id }) => id === "loadings")?.title ?? "";
    const said = [
      ...numbersIn(answer(DIMENSIONS), /recommended number of factors is (\w+)/g),
      ...numbersIn(apa, /recommended number was (\w+)/g),
      ...numbersIn(line(DIMENSIONS), /^(\d+) factors?/g),
    ];
    const drawn = numbersIn(title, /(\w+)-factor/g);
    const isDrawn = wanted === null || wanted === 0 || title === "" || drawn.includes(wanted);
    const missing = wanted !== null && wanted > 0 && said.length < 2 ? ["is not said in both places"] : [];
    return [
      ...said.filter((number) => number !== wanted).map((number) => `${number}, not ${wanted}`),
      ...(isDrawn ? [] : [`loadings of ${drawn}, not ${wanted}`]),
      ...missing,
    ];
  },

  "items that differ": ({ analysis, answer, line, apa, rows }) =>
    analysis.verdicts.flatMap(({ id, of, figures, code }) => {
      if (id !== "comparability" || !analysis.dif.some(({ withheld }) => withheld === null)) return [];
      const fails = analysis.invariance.some(({ baseline }) => baseline.code === "does-not-fit");
      const cell = String(rows("comparable").find(({ group }) => group === of)?.items ?? "");
      const said = [
        ...numbersIn(answer(COMPARED), /(\w+) of (?:the )?\d+ items? (?:differ|was found)/g),
        ...numbersIn(
          line("Which groups can be compared?"),
          /(\w+) of (?:the )?\d+ items? (?:differ|was found)/g,
        ),
        ...numbersIn(apa, /tests of single items, (\w+) of/g),
        ...numbersIn(cell, /^(\d+) of/g),
      ];
      const byFactor = numbersIn(apa, /On “[^”]*”, (\w+) of \w+ items?/g).reduce((sum, one) => sum + one, 0);
      const all = fails || !apa.includes("DIF") ? said : [...said, byFactor];
      return all
        .filter((one) => one !== figures.itemsThatDiffer)
        .map((one) => `${one}, not ${figures.itemsThatDiffer} (${code})`);
    }),

  "alpha and omega": ({ analysis, apa, line, answer, rows }) => {
    const cells = rows("reliability").map(
      ({ alpha, omega }) => `${alpha} ${omega ?? ""}`.match(/(?<![[\d])\.\d\d(?= \[|$| )/g) ?? [],
    );
    const known = new Set(cells.flat());
    const pasted = [...apa.matchAll(/ had α = (−?\.\d+)[^“]*?(?:ω = (\.\d+))?(?=[,. ])/g)].flatMap(
      ([, one, other]) => [one, other ?? one],
    );
    const [, range = ""] = /(?:Alpha|Omega) ([.\d]+(?: to [.\d]+)?);/.exec(line(RELIABLE)) ?? [];
    const [, stated = ""] = /(?:Alpha|Omega) is (.*?)(?=\. [A-Z]|\.$|$)/.exec(answer(RELIABLE)) ?? [];
    const lead = stated.match(/(?<![[\d])\.\d\d(?= (?:\[|for))/g) ?? [];
    const ends =
      lead.length === 0 ? range : [...new Set([lead.toSorted()[0], lead.toSorted().at(-1)])].join(" to ");
    return [
      ...[...pasted, ...lead]
        .filter((one) => one !== undefined && !known.has(one))
        .map((one) => `${one} is in no table`),
      ...(ends === range || lead.length > 5 ? [] : [`${range} in the line, ${ends} in the answer`]),
      ...(analysis.validity?.properties ?? []).flatMap(({ property, figures: { lowestAlpha } }) =>
        property !== "internal-consistency" ||
        lowestAlpha == null ||
        lowestAlpha <= 0 ||
        known.has(lowestAlpha.toFixed(2).slice(1))
          ? []
          : [`COSMIN ${lowestAlpha}`],
      ),
    ];
  },

  "the number of people": ({ analysis: { data, cfa }, apa, report }) => {
    const said = [...apa.matchAll(/The model “[^”]*” \([A-Z]+\) yielded χ²\(\d+, N = (\d+)\)/g)].map(
      ([, n]) => Number(n),
    );
    const [first] = report.summary.figures;
    return [
      ...said.filter((n) => n > data.n || cfa.every((model) => model.n !== n)).map(String),
      ...(first?.value === String(data.n) ? [] : [`${first?.value} on the first screen`]),
    ];
  },

  comparability: ({ analysis, answer, mark, line, rows }) =>
    analysis.verdicts.flatMap(({ id, of, code }) => {
      if (id !== "comparability") return [];
      const word = { supported: "yes" }[String(code)] ?? String(code).replace("-", " ");
      const cell = rows("comparable").find(({ group }) => group === of)?.verdict;
      const isNo = mark(COMPARED) === "no";
      const lineYes = line("Which groups can be compared?").startsWith(`Groups by ${of}`);
      return [
        ...(new RegExp(`^By ${of}, ${word}\\b`).test(answer(COMPARED))
          ? []
          : [`answer: ${answer(COMPARED)}`]),
        ...(cell === word ? [] : [`table: ${cell}`]),
        ...(isNo === (code === "not shown") ? [] : [`mark: ${mark(COMPARED)}`]),
        ...(lineYes === (code === "supported") ? [] : [`line: ${line("Which groups can be compared?")}`]),
      ].map((one) => `${code}: ${one}`);
    }),

  "equality where nothing was tested": ({ analysis: { invariance }, told }) =>
    told.flatMap(({ text }) => {
      const isUntested = invariance.length > 0 && invariance.every((ladder) => !isAnyStepTested(ladder));
      return / (held|step was supported)\b/.test(text) &&
        (isUntested || /step held/.test(text)) &&
        !/untested|not tested/.test(text)
        ? [text]
        : [];
    }),

  "coefficients outside 0 to 1": ({ told }) =>
    told.flatMap(({ at, text }) =>
      /(?:\b(?:[Aa]lpha|[Oo]mega|[Rr]eliability)\b|[αω])(?: (?:is|was|of|=))* (?:−\.?\d|[1-9]\.\d)/.test(text)
        ? [`${at}: ${text}`]
        : [],
    ),

  "crosses without a test": ({ analysis, mark, rows }) => {
    const tested = analysis.verdicts.filter(
      ({ id, code }) => id === "structure" && (code === "not shown" || code === "partly"),
    );
    const model = analysis.cfa.find(({ structure }) => structure === analysis.workingModel?.structure);
    return [
      ...(mark("declared") === "no" && tested.length === 0 ? ["structure"] : []),
      ...rows("declared-structures").flatMap(({ verdict, fit, model: label }) =>
        verdict === "no" &&
        (fit === "improper" || fit === "not testable" || fit === "did not converge") &&
        tested.length === 0
          ? [`${label}`]
          : [],
      ),
      ...(model?.verdict.code === "not-testable" && mark("declared") === "yes"
        ? ["a tick without a test"]
        : []),
    ];
  },

  "undecided without a reason": ({ report }) =>
    [
      ...report.sections.flatMap(({ answers }) => answers.map(({ answer }) => answer)),
      ...report.summary.lines.map(({ word, detail }) =>
        word === "Undecided" ? `${word}: ${detail}` : detail,
      ),
    ]
      .flatMap((text) =>
        text.split(/(?<=[a-z)\]])\. (?=[A-Z“])/).map((_, k, all) => all.slice(k, k + 4).join(". ")),
      )
      .filter((text) => /^[^.]*\bundecided\b/i.test(text))
      .filter(
        (text) =>
          !/undecided.*?(:|because|too few)[\s\S]*?(would (?:\w+ )?(?:decide|settle|rule it out)|settle)/i.test(
            text,
          ),
      ),

  "inadmissible recommendations": ({ analysis, answer, line }) => {
    const { retention, workingModel, cfa } = analysis;
    const candidate = retention?.candidates.find(({ factors }) => factors === retention.recommended);
    const model = cfa.find(({ structure }) => structure === workingModel?.structure);
    const isProper = model?.converged === true && model.admissible;
    const scored = `${answer("How many factors should be scored?")} ${line(DIMENSIONS)}`;
    return [
      ...(candidate?.admissible === false ? [`${candidate.factors} factors`] : []),
      ...(!isProper && /\bScore /.test(scored) ? [scored] : []),
    ];
  },

  "the whole where no model fits": ({ analysis: { workingModel }, apa, line, answer }) => {
    if (workingModel === null || workingModel.holds || workingModel.why === "no-solution") return [];
    return [
      ...(/No model of all items fitted/.test(apa) && !/ correlated: /.test(apa) ? [] : [apa]),
      ...(/^[^:]*: No model of all items fits/.test(line(DIMENSIONS)) ? [] : [line(DIMENSIONS)]),
      ...(/No model of all items fits.*(Judge each scale|Declare)/.test(answer("declared"))
        ? []
        : [answer("declared")]),
    ];
  },
};

/** What rules must find that compare no figure with the record. */
const REWORDED: Readonly<Record<string, (text: string) => string>> = {
  "coefficients outside 0 to 1": (text) => text.replace(/(Alpha|Omega) is \./, "$1 is 1."),
  "undecided without a reason": (text) => text.replace(/\bundecided\b.*/is, "undecided."),
};

/** A report with each of its sentences reworded. */
function reworded(read: Read, reword: (text: string) => string): Read {
  const { summary, sections, ...report } = read.report;
  return {
    ...read,
    told: read.told.map(({ at, text }) => ({ at, text: reword(text) })),
    report: {
      ...report,
      summary: { ...summary, lines: summary.lines.map((line) => ({ ...line, detail: reword(line.detail) })) },
      sections: sections.map((section) => ({
        ...section,
        answers: section.answers.map((one) => ({ ...one, answer: reword(one.answer) })),
      })),
    },
  };
}

describe("sixty small reports", () => {
  let reads: readonly Read[] = [];
  beforeAll(() => {
    reads = [...smallRecords()].map(readOf);
  });

  it("are varied", () => {
    const codes = new Set(reads.map(({ analysis }) => analysis.workingModel?.fit ?? "none"));
    expect([...codes].sort()).toEqual([...Object.keys(FIT_WORDS), "none"].sort());
    const compared = reads.flatMap(({ analysis }) =>
      analysis.verdicts.filter(({ id }) => id === "comparability"),
    );
    expect(new Set(compared.map(({ code }) => code)).size).toBeGreaterThan(4);
  });

  it("would show where they were of other data", () => {
    const swapped = reads.map((read, k) => ({ ...read, analysis: reads[(k + 8) % reads.length]!.analysis }));
    const blind = Object.keys(RULES).filter((name) =>
      swapped.every((read) => RULES[name]!(read).length === 0),
    );
    expect(blind).toEqual(Object.keys(REWORDED));
  });

  it.each(Object.entries(REWORDED))("would show where they were worded otherwise: %s", (name, reword) => {
    expect(reads.flatMap((read) => RULES[name]!(reworded(read, reword))).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(RULES))("agree about %s", (_, rule) => {
    const found = reads.flatMap((read) => rule(read).map((one) => `${read.name}: ${one}`));
    expect(found).toEqual([]);
  });
});
