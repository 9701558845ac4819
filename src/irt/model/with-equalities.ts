import { numberByKey } from "../../factor/model/number-parameters";
import type { IrtModel, IrtParameter } from "./irt-model";

/**
 * The model with other equalities.
 * @param keyOf the key of a free parameter, those with the same one being equal, or the value of a fixed one
 */
export function withEqualities(model: IrtModel, keyOf: (row: IrtParameter) => string | number): IrtModel {
  const numberOf = numberByKey();
  const parameters = model.parameters.map((row) => {
    const key = keyOf(row);
    return typeof key === "string" ? { ...row, free: numberOf(key) } : { ...row, free: -1, value: key };
  });
  return { ...model, parameters, free: Math.max(-1, ...parameters.map(({ free }) => free)) + 1 };
}
