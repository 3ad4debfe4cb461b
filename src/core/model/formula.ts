/** A formula, taken apart. Names stand for figures or for units; a number is a pure number of mathematics, such as the 1 of `1 - share`. */
export type Formula =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'negate'; readonly of: Formula }
	| {
			readonly kind: 'operation';
			readonly operator: '+' | '-' | '*' | '/' | '^';
			readonly left: Formula;
			readonly right: Formula;
	  }
	| { readonly kind: 'call'; readonly function: FormulaFunction; readonly arguments: readonly Formula[] };

/** `wilson(share, n, level)`: score interval for a share. `duration(period)`: the length of a fieldwork period. `min`, `max`: of their arguments. */
export type FormulaFunction = 'wilson' | 'duration' | 'min' | 'max';
