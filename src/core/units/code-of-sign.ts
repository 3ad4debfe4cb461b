import { currencyAfter } from '../reading/currency-signs.ts';
import { languageOf } from '../reading/languages.ts';
import { ratioAfter } from '../reading/ratio-signs.ts';
import { unitNamed } from '../reading/read-measure.ts';
import type { UnitTable } from './unit-table.ts';

/** Signs that are no ratio, no money and no measure. */
const otherSigns: ReadonlyMap<string, string> = new Map([
	...['×', 'x', 'X', '-fold', 'fold'].map((sign) => [sign, 'times'] as const),
	...['#', '№', 'th', 'place'].map((sign) => [sign, 'rank'] as const),
]);

/** The code of the unit that a sign or a word stands for in a text: “×” is `times`, “€” `EUR`, “°C” `Cel`. */
export function codeOfSign(sign: string, { atoms, words }: UnitTable): string | undefined {
	const ratio = ratioAfter(sign);
	const money = currencyAfter(` ${sign}`);
	const codes = [
		otherSigns.get(sign),
		ratio?.length === sign.length ? ratio.ratio.replace(' ', '-') : undefined,
		money?.length === sign.length + 1 ? money.currency : undefined,
		...(unitNamed(sign, words, languageOf('en'))?.codes ?? []),
	];
	return codes.find((code) => code !== undefined && atoms.has(code));
}
