/** What a measure's items are about, as definitions declare it; "other" where they do not. */
export type About = "experiences" | "attitudes" | "abilities" | "symptoms" | "traits" | "other";
