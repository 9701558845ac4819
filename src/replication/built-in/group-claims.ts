import type { ClaimsDefinition } from "../claims/claim-schema";
import { ALL_ASKED, GHAI_2026, KNOWN } from "./prevalence-claims";
import { GUIDING_PRINCIPLES } from "./structure-claims";

type Claim = ClaimsDefinition["claims"][number];

const onlineAny = { variable: "any", context: "online", missing: "as-no" } as const;
const anywhereAny = { variable: "any", context: null, missing: "known" } as const;
const onlineOutcome = { outcome: "any", context: "online", missing: "as-no" } as const;
/** How far the ends of an interval may lie apart by the choice of method. */
const INTERVAL_TOLERANCE = 0.2;

/** Any item, all countries together, with its intervals, and the countries at both ends. */
export function overallClaims(): Claim[] {
  return [
    {
      id: "online-any",
      claim: ONLINE,
      source: GHAI_2026,
      statistic: { kind: "prevalence", ...onlineAny },
      rule: { kind: "within", value: 17, tolerance: 0.1 },
      interval: [16.2, 17.8],
      denominator: ALL_ASKED,
    },
    ...endClaims({ id: "online-any", claim: ONLINE, variable: onlineAny }, [16.2, 17.8]),
    extreme("highest", "Philippines", "the Philippines"),
    extreme("lowest", "Viet Nam", "Viet Nam"),
    {
      id: "anywhere-any",
      claim: ANYWHERE,
      source: GHAI_2026,
      statistic: { kind: "prevalence", ...anywhereAny },
      rule: { kind: "in-interval", value: 31.1, low: 30.1, high: 32.1 },
      interval: [30.1, 32.1],
      denominator: `${KNOWN} (728 of 11,912)`,
    },
    ...endClaims({ id: "anywhere-any", claim: ANYWHERE, variable: anywhereAny }, [30.1, 32.1]),
  ];
}

const ONLINE = "Any of the nine items last happened online, all countries.";
const ANYWHERE = "Any of the nine items in any context, all countries.";

/** Both ends of an interval. */
function endClaims(
  of: {
    readonly id: string;
    readonly claim: string;
    readonly variable: typeof onlineAny | typeof anywhereAny;
  },
  [low, high]: readonly [number, number],
): Claim[] {
  const end = (figure: "low" | "high", value: number): Claim => ({
    id: `${of.id}-${figure}`,
    claim: `${of.claim.replace(/\.$/, "")}: ${figure === "low" ? "lower" : "upper"} end of the 95 % interval.`,
    source: GHAI_2026,
    statistic: { kind: "prevalence", ...of.variable, figure },
    rule: { kind: "within", value, tolerance: INTERVAL_TOLERANCE },
    denominator: of.variable.missing === "known" ? KNOWN : ALL_ASKED,
  });
  return [end("low", low), end("high", high)];
}

function extreme(end: "highest" | "lowest", level: string, name: string): Claim {
  return {
    id: `online-any-${end}`,
    claim: `Any item online is ${end === "highest" ? "most" : "least"} frequent in ${name}.`,
    source: GHAI_2026,
    statistic: { kind: "extreme-level", ...onlineAny, group: "country", level, end },
    rule: { kind: "holds" },
    denominator: ALL_ASKED,
  };
}

export function ageAndSexClaims(): Claim[] {
  return [...ageClaims(), ...sexClaims(), ...interactionClaims()];
}

function ageClaims(): Claim[] {
  const claim = "Older children report more.";
  const steps = [
    ["12-13", "14-15"],
    ["14-15", "16-17"],
    ["12-13", "16-17"],
  ] as const;
  return [
    ...steps.map(
      ([younger, older]): Claim => ({
        id: `age-${older}-over-${younger}`,
        claim,
        source: GUIDING_PRINCIPLES,
        statistic: { kind: "difference", ...onlineAny, first: { age: older }, second: { age: younger } },
        rule: { kind: "significant", sign: "positive" },
      }),
    ),
  ];
}

function sexClaims(): Claim[] {
  const ofSex = (sex: "Boy" | "Girl", value: number): Claim => ({
    id: `sex-online-${sex.toLowerCase()}s`,
    claim: `Any of the nine items last happened online, ${sex.toLowerCase()}s.`,
    source: GHAI_2026,
    statistic: { kind: "prevalence", ...onlineAny, where: { sex } },
    rule: { kind: "within", value, tolerance: 0.05 },
    denominator: ALL_ASKED,
  });
  return [
    {
      id: "sex-no-difference",
      claim: "Boys and girls do not differ.",
      source: GUIDING_PRINCIPLES,
      statistic: { kind: "difference", ...onlineAny, first: { sex: "Girl" }, second: { sex: "Boy" } },
      rule: { kind: "not-significant" },
    },
    ofSex("Boy", 16.97),
    ofSex("Girl", 17.03),
  ];
}

function interactionClaims(): Claim[] {
  const claim = "Older girls report slightly more than older boys";
  return [
    {
      id: "age-by-sex",
      claim: `${claim} (here: age and sex interact).`,
      source: GUIDING_PRINCIPLES,
      statistic: { kind: "regression-test", ...onlineOutcome, term: "age:sex" },
      rule: { kind: "below", value: 0.05 },
    },
    {
      id: "older-girls-over-older-boys",
      claim: `${claim}.`,
      source: GUIDING_PRINCIPLES,
      statistic: {
        kind: "difference",
        ...onlineAny,
        first: { age: "16-17", sex: "Girl" },
        second: { age: "16-17", sex: "Boy" },
      },
      rule: { kind: "above", value: 0 },
    },
  ];
}
