import { canSpell, formatQuantity } from '../format/format-quantity.ts';
import type { Figure } from '../model/figure.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { TellFigure } from './resolve-phrase.ts';

/** What is needed of a figure to put it into words. */
export type TellableFigure = Pick<Figure, 'quantity' | 'unit' | 'qualifier'>;

/** Puts figures into words for one report and its language. */
export function tellFigures(figures: ReadonlyMap<string, TellableFigure>, locale: string): TellFigure {
	return ({ figure: id, part, form }) => {
		const figure = figures.get(id);
		if (figure === undefined) {
			return {
				rule: 'reference-resolves',
				message: `There is no figure “${id}”.${suggestion(id, figures)}`,
				hint: 'Use the id of an entry in data/figures, or add one.',
			};
		}
		if (part !== undefined && figure.quantity.kind !== 'range') {
			return {
				rule: 'component-is-known',
				message: `Figure “${id}” is not a range and has no ${part} bound.`,
				hint: 'Leave the part out.',
			};
		}
		if (form === 'words' && !canSpell(figure.quantity, locale, part)) {
			return {
				rule: 'component-is-known',
				message: `The value of figure “${id}” cannot be spelled out in words in “${locale}”.`,
				hint: 'Leave the form out, or use short or long.',
			};
		}
		return { text: formatQuantity(figure, locale, { part, form }) };
	};
}
