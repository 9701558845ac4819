import { disruptingHarmMeasure } from "./built-in";

/**
 * The nine items on sexual exploitation and abuse of children in the Disrupting Harm surveys of internet-using
 * children of 12 to 17 years, with the columns and codes of the surveys' restricted file. "Yes" is any answer above
 * "never" in the past year, as in the published analyses. Items and structures: Guiding principles for addressing
 * technology-facilitated child sexual exploitation and abuse (2024), section 2.2-2.3 and its Tables 1 and 3, which
 * report Richards, Ghai & Orben (2024); columns and codes, also of questions beside the nine items: Ghai et al. (2026),
 * Nature, and its code (sghai9/technology-mediation-csea).
 *
 * - `classifications`: the forms of Childlight's index are quoted from its page of indicator 1; that an item belongs to a
 *   class is our reading (`reading`), for no source names the items.
 * - `external`: composites as the source makes them. What is `assumed` has the columns of the sample, whose values are
 *   made up; those of another file are declared anew.
 * - `populations`, `exposure`: children of 12 to 17 years in 2020 (United Nations), and the share of them in households
 *   with internet, by the source's table.
 * - `population`: published weighted numbers of children by item and code (never to very often, prefer not to say, don't
 *   know), for all and by country, on factors that are assumed: the source prints no coefficients.
 */
export const disruptingHarm = disruptingHarmMeasure();
