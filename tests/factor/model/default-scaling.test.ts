import { describe, expect, it } from "vitest";
import { defaultScaling } from "../../../src/factor/model/default-scaling";
import { readModel } from "../../../src/measures/model-syntax/parse-model";

const TWO = "f =~ a + b + c\ng =~ d + e + h";

describe("the scale of factors without a choice", () => {
  it.each([
    ["a factor predicts another", `${TWO}\ng ~ f`],
    ["a covariate predicts a factor", `${TWO}\nf ~ x`],
    ["loadings of two factors are equal", "f =~ p*a + q*b + c\ng =~ p*d + q*e + h"],
    ["a constraint relates loadings", "f =~ p*a + q*b + c\ng =~ d + e + h\np == q"],
    ["a loading equals another by its name", 'f =~ a + b + equal("f=~b")*c\ng =~ d + e + h'],
    ["a factor has no indicators", `${TWO}\np =~ 0\np ~~ 1*p\ny ~ p`],
    ["a factor's loading is 0", `${TWO}\np =~ 0*a\np ~~ 1*p\ny ~ p`],
  ])("is lavaan's, a first loading of 1, where %s", (_, model) => {
    expect(defaultScaling(readModel(model))).toBe("first-loading");
  });

  it.each([
    ["factors only correlate", TWO],
    ["a factor predicts an observed outcome", `${TWO}\ny ~ f`],
    ["every loading has a label of its own", "f =~ p*a + q*b + r*c\nratio := p / q"],
    ["one label is of several groups", "f =~ c(p, p)*a + b + c"],
  ])("is a variance of 1 where %s", (_, model) => {
    expect(defaultScaling(readModel(model))).toBe("variance");
  });
});
