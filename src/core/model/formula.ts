/**
 * A parsed formula. A name stands for a figure or a unit; a number is one of mathematics, such as the 1 of `1 - share`.
 */
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

/**
 * `wilson(share, n, level)` is the score interval for a share, `duration(period)` the length of a period,
 * `interval(share)` what an input may be by its uncertainty or its rounding, `whole(count)` the whole numbers of a
 * range. `min` and `max` take two arguments or more.
 */
export type FormulaFunction = 'wilson' | 'duration' | 'interval' | 'whole' | 'min' | 'max';
