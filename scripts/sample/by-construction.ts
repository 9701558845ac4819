/**
 * Which published claims (by their ids, "x-*" for all that begin so) the sample was calibrated or built to give, and how.
 * A replication of these says nothing: the ledger tells them apart.
 */
export const BY_CONSTRUCTION = [
  {
    claims: ["online-*"],
    how: "percentages online were calibrated, any item and each, by country; intervals follow from these and the weights",
  },
  {
    claims: ["children-*"],
    how: "numbers of children are the percentages online, which were calibrated, times published numbers",
  },
  {
    claims: ["sex-online-*", "sex-no-difference"],
    how: "percentages online of boys and girls were calibrated",
  },
  {
    claims: ["anywhere-*"],
    how: "counts of answers were calibrated by country and item, and any of the nine by how far apart each country's latent answers are",
  },
  {
    claims: ["age-*", "older-girls-over-older-boys"],
    how: "older children were given higher latent answers, girls a little more so",
  },
  {
    claims: [
      "items-intercorrelated",
      "two-factors-*",
      "two-item-factor-unreliable",
      "three-factors-hardly-distinct",
    ],
    how: "loadings and factor correlations were chosen so that the items have such a structure",
  },
  {
    claims: ["invariance-sex", "invariance-age"],
    how: "loadings and latent cuts are the same whatever the sex and age",
  },
  {
    claims: ["invariance-country"],
    how: "loadings and factor correlations differ by country: strict invariance is false by construction",
  },
];
