export type Weighting = "none" | "design" | "frequency";
