import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { isLatentScale } from "../kit/words/bands";
import type { Citations } from "../kit/words/citations";
import { coefficient, paragraph } from "../kit/words/phrases";

/** Which coefficients were computed and which scale each is on. */
export function reliabilityMethod(analysis: Analysis, citations: Citations): string {
  const scales = analysis.reliability;
  if (scales.length === 0) return "No reliability was computed.";
  return paragraph(observed(analysis, citations), fromModel(analysis, citations), rule(citations));
}

function observed(analysis: Analysis, citations: Citations): string {
  const { reliability } = analysis;
  const { cite } = citations;
  const binary = analysis.items.length > 0 && analysis.items.every((item) => item.categories.length === 2);
  const parts = [
    `Each scale’s reliability rests on the people who answered all of ${analysis.correlation.missing === "listwise" ? "the items" : "its items"}. On the scale of the observed scores stand Cronbach’s alpha ${cite("cronbach1951")}${binary ? ` (KR-20, since every item has two answers ${cite("kuder1937")})` : ""} ${alphaInterval(analysis, citations)}, standardized alpha, the item-rest correlations and alpha without each item.`,
  ];
  if (reliability.some((scale) => scale.lambdas !== null)) {
    parts.push(`So do split-half reliabilities and Guttman’s lambdas ${cite("guttman1945")}.`);
  }
  if (reliability.some((scale) => scale.spearmanBrown !== null)) {
    parts.push(
      `For a scale of two items the Spearman-Brown coefficient stands beside alpha ${cite("eisinga2013")}.`,
    );
  }
  if (reliability.some(({ addedValue }) => addedValue.length > 0)) {
    parts.push(
      `Whether a subscale’s score adds to that of a larger scale is decided by the difference of two proportional reductions in mean squared error ${cite("haberman2008")}, with a linearized 95% interval.`,
    );
  }
  if (analysis.efa.length === 0 && reliability.some((scale) => scale.alphaBootstrapInterval !== null)) {
    parts.push(
      `The bootstrap interval of alpha is a percentile one of ${analysis.data.design === null ? "people" : "sampling units"} ${cite("efron1993")}.`,
    );
  }
  return parts.join(" ");
}

/** Which interval alpha has, and why. */
function alphaInterval({ data }: Analysis, { cite }: Citations): string {
  return data.design === null
    ? `with the 95% interval of Feldt ${cite("feldt1965")}`
    : `with a 95% interval by linearization, from each sampling unit’s influence on alpha ${cite("maydeu2007", "binder1983")}, symmetric for log(1 − alpha)`;
}

function fromModel(analysis: Analysis, citations: Citations): string {
  const { reliability, correlation } = analysis;
  const { cite } = citations;
  const latent = isLatentScale(correlation.type);
  const omega = reliability.some((scale) => scale.omegaTotal !== null);
  const hierarchical = reliability.some((scale) => scale.omegaHierarchical !== null);
  const ordinalAlpha = latent && reliability.some((scale) => scale.ordinalAlpha !== null);
  const names = [
    ...(ordinalAlpha ? [`ordinal alpha ${cite("zumbo2007")}`] : []),
    ...(omega ? [`omega total ${cite("mcdonald1999")}`] : []),
    ...(hierarchical ? [`omega hierarchical by the Schmid-Leiman transformation ${cite("schmid1957")}`] : []),
  ];
  if (names.length === 0) return "";
  const list = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0];
  return latent
    ? `On the scale of imagined continuous answers, from the ${correlation.type} correlations, stand ${list}; they are no reliability of a score ${cite("chalmers2018")} and have no part in the verdicts.`
    : `From a factor model of the items ${names.length > 1 ? "come" : "comes"} ${list}.`;
}

function rule(citations: Citations): string {
  const { groupMeans, ranking, cutOff, spread, people } = USE_LIMITS;
  return `A scale is adequate for ranking people from an alpha of ${coefficient(ranking)} on ${citations.cite("nunnally1978")}; for means of groups where those of ${people} people have a reliability of ${coefficient(groupMeans)} ${citations.cite("raudenbush2002")} if groups’ true means have a standard deviation of ${coefficient(spread)} of that of true scores within them (a size that is ours); at a cut-off from a conditional reliability of ${coefficient(cutOff)} on ${citations.cite("thissen2000")}. Where the coefficient’s interval covers the limit the use is undecided.`;
}
