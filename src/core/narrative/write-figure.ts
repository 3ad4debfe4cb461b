import { canSpell, formatQuantity } from '../format/format-quantity.ts';
import type { Figure } from '../model/figure.ts';
import { FigureForm, type FigureMention, FigurePart } from '../model/phrase.ts';
import { isNegative, type Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { unknownFigure } from '../parse/did-you-mean.ts';
import type { Collector, Unplaced } from '../problem.ts';

/** The fields of a figure that are needed to put it into words. */
export type WritableFigure = Pick<Figure, 'quantity' | 'unit' | 'qualifier'>;

/** Puts a mentioned figure into words, or reports why that is impossible. */
export type WriteFigure = (mention: FigureMention, problems: Collector<Unplaced>) => string | undefined;

/** For each part, why a value does not have it. */
const missingPart: Readonly<Record<FigurePart, (quantity: Quantity) => string | undefined>> = {
	low: ({ kind }) => (kind === 'range' ? undefined : 'is not a range and has no low bound'),
	high: ({ kind }) => (kind === 'range' ? undefined : 'is not a range and has no high bound'),
	size: (quantity) => (isNegative(quantity) ? undefined : 'is not below zero, so it has no sign to leave out'),
};

/** The unit of a mentioned figure, if the mention leaves it out. */
export type UnitLeftOut = (mention: FigureMention) => Unit | undefined;

/** Returns a function that tells which unit a mention leaves out. */
export function unitLeftOut(figures: ReadonlyMap<string, WritableFigure>): UnitLeftOut {
	return ({ figure, form }) => (form === 'number' ? figures.get(figure)?.unit : undefined);
}

/**
 * Returns a function that puts the figures of a report into words.
 *
 * @param locale BCP 47 tag.
 */
export function figureWriter(figures: ReadonlyMap<string, WritableFigure>, locale: string): WriteFigure {
	return ({ figure: id, part, form }, problems) => {
		const figure = figures.get(id);
		if (figure === undefined) {
			problems.report(unknownFigure(id, figures));
			return undefined;
		}
		const message = part && missingPart[part](figure.quantity);
		if (message !== undefined) {
			problems.report({
				rule: 'component-is-known',
				message: `Figure “${id}” ${message}.`,
				hint: 'Leave the part out.',
			});
			return undefined;
		}
		if (form === 'words' && !canSpell(figure.quantity, locale, part)) {
			problems.report({
				rule: 'component-is-known',
				message: `The value of figure “${id}” cannot be spelled out in words in “${locale}”.`,
				hint: 'Leave the form out, or use short or long.',
			});
			return undefined;
		}
		return formatQuantity(figure, locale, { part, form });
	};
}

/** A mention of a figure. An unknown part or form, which has been reported already, is left out. */
export function mentionOf(figure: string, part: string | undefined, form: string | undefined): FigureMention {
	return {
		figure,
		part: FigurePart.options.find((each) => each === part),
		form: FigureForm.options.find((each) => each === form),
	};
}
