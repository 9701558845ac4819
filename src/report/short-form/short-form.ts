import type { Analysis } from "../../analysis/analysis";
import type { ShortForm, ShortFormFit } from "../../shortforms/short-form";
import { formatCell } from "../../words/format";
import { chapter, notFittedBlocks, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { coefficient, counted, interval, listed, paragraph, percent } from "../kit/words/phrases";

export const shortForm: Topic = {
  chapters: (analysis) => [shortFormChapter(analysis)],
  method: ({ shortForm: found }, { cite }) =>
    found === null
      ? []
      : [
          {
            title: "Short form",
            text: paragraph(
              `Items were chosen in a random half of the people by their information between ${range(found)} standard deviations of the trait, with at least ${counted(found.least, "item")} of each factor.`,
              found.search === "exhaustive"
                ? `All ${counted(found.tried, "choice")} were compared.`
                : "Too many choices to compare them all: ten random ones were bettered by exchanging items.",
              `The other half judged them; the correlation with the whole score is corrected for shared items ${cite("levy1967")}.`,
            ),
          },
        ],
};

const range = ({ range: [low, high] }: ShortForm): string =>
  `${formatCell(low, "text")} and ${formatCell(high, "text")}`;

/** Null where no short form was requested. */
function shortFormChapter(analysis: Analysis): ReportChapter | null {
  const found = analysis.shortForm;
  const failed = notFittedBlocks(analysis, { shortForm: (of) => `No short form of ${of}:` });
  if (found === null) {
    return failed.length === 0 ? null : chapter("reliability", "short-form", "Short form", failed);
  }
  return chapter(
    "reliability",
    "short-form",
    "Short form",
    shortFormText(found),
    factorsTable(found),
    warningBlocks(found.warnings),
  );
}

function shortFormText(found: ShortForm): string {
  const { chosen, of, correlation, judgedIn } = found;
  return paragraph(
    `${listed(chosen)} are the ${chosen.length} of ${counted(of.length, "item")} that measure best between ${range(found)} standard deviations of the trait.`,
    `Among ${counted(judgedIn, "other person", "other people")}, alpha is ${alphaText(found.alpha)} against ${alphaText(found.fullAlpha)} of all items.`,
    correlation !== null &&
      `The two scores correlate ${coefficient(correlation)}, corrected for the items that they share.`,
    fitText("The structure of the short form", found.fit),
    fitText("That of all items", found.fullFit),
  );
}

const alphaText = ({ estimate, interval: ends }: ShortForm["alpha"]): string =>
  `${formatCell(estimate, "coefficient2")}${ends === null ? "" : ` ${interval(ends)}`}`;

/** A saturated model fits any answers. */
function fitText(what: string, fit: ShortFormFit | null): string {
  if (fit === null || fit.df === 0) return "";
  return `${what} has a CFI of ${formatCell(fit.cfi, "coefficient3")} and an RMSEA of ${formatCell(fit.rmsea, "coefficient3")}.`;
}

function factorsTable({ factors }: ShortForm): ReportTable | null {
  return tableOf(factors, {
    id: "short-form",
    title: "What the short form keeps",
    columns: [
      { key: "label", label: "Factor", format: "text" },
      column(["kept", "Items", "text"], ({ items }) => items.join(", ")),
      column(["information", "Information kept", "text"], ({ information }) =>
        information === null ? null : percent(information),
      ),
      { key: "congruence", label: "Congruence of loadings", format: "coefficient2" },
    ],
    notes: [
      "Information within the range, of all that all items have. Congruence: of these items’ loadings in the short and in the whole model.",
    ],
  });
}
