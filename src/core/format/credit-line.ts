import type { Picture } from '../model/picture.ts';
import { UNSTATED } from '../model/quantity.ts';
import { say } from '../words/say.ts';
import { formatPeriod } from './format-period.ts';

/** Who made a picture and when, without a full stop. */
export function creditOf({ credit, date }: Pick<Picture, 'credit' | 'date'>, locale: string): string {
	const maker = credit.text.replace(/\.$/, '');
	return date === undefined ? maker : say(locale, 'picture.dated', { credit: maker, date: formatPeriod(date, locale) });
}

/** Under which terms a picture may be reused, without a full stop. */
export function licenceOf({ licence }: Pick<Picture, 'licence'>, locale: string): string {
	return licence === UNSTATED ? say(locale, 'picture.no-licence') : licence;
}

/** Both as one text. */
export function termsOfPicture(picture: Pick<Picture, 'credit' | 'date' | 'licence'>, locale: string): string {
	return say(locale, 'picture.terms', { credit: creditOf(picture, locale), licence: licenceOf(picture, locale) });
}
