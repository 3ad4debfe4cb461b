/** A stretch of a formula: words and signs, or the value of a figure. */
export type FormulaPart = string | { readonly figure: string; readonly name: string; readonly text: string };
