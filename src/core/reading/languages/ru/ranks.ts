import type { FoundRank } from '../../reading-language.ts';

/** Stems of ordinals, from the first on. */
const stems = (
	'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат ' +
	'шестнадцат семнадцат восемнадцат девятнадцат двадцат'
).split(' ');
/** The tens before another ordinal: “двадцать седьмое”. */
const tens = ['двадцать', 'тридцать', 'сорок', 'пятьдесят'];
const ENDING = '(?:ый|ой|ий|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью)';
const WORDS = `(?:(?<tens>${tens.join('|')})\\s+)?(?<stem>${stems.join('|').replace('четверт', 'четв[её]рт')})${ENDING}`;
const DIGITS = '(?<digits>[1-9]\\d{0,5})[-‑–](?:е|ое|я|ая|ю|ую|й|ый|ий|го|ого|му|ому|м|ом)';
const PLACE =
	'(?:мест(?:о|а|у|ом|е)(?!\\s+(?:работы|службы|уч[её]бы|жительства|рождения|действия|происшествия))' +
	'|позици(?:я|и|ю|ей)|строчк(?:а|и|у|ой|е))';
/** By what the order goes: “вторая по величине”, “третий по числу школ”. */
const ORDER =
	'по\\s+(?:величине|размер(?:у|ам)|численности|населению|площади|числу|количеству|объ[её]м(?:у|ам)|уровню|значению' +
	'|значимости|мощности|протяж[её]нности|стоимости|популярности|длине|высоте)';
/** The end of a range, “с третьего по пятое”; one of two, “пятое или шестое”; a denial; or the end of a number. */
const NOT_AFTER = '(?<!\\p{L})(?:по|и|или|не|сто)|\\d|\\p{L}(?:сти|ста|сот|десят|носто)';
const rank = new RegExp(
	`(?<![\\p{L}\\p{N}.,/–−-]|(?:${NOT_AFTER})\\s)(?:${DIGITS}|${WORDS})` +
		`(?=\\s+(?:${PLACE}|${ORDER})(?!\\p{L}))(?!\\s+\\p{L}+\\s+с\\s+конца)`,
	'giu',
);

/** Reads the ranks of a Russian text in order: an ordinal before “место”, “строчка” or “по величине”. */
export function readRanks(text: string): FoundRank[] {
	return [...text.matchAll(rank)].map(({ 0: words, index: start, groups = {} }) => {
		const { digits, tens: first = '', stem = '' } = groups;
		return { start, end: start + words.length, value: digits ? Number(digits) : valueOf(first, stem), isOrdinal: true };
	});
}

function valueOf(first: string, stem: string): number {
	const place = tens.indexOf(first.toLowerCase());
	return (place < 0 ? 0 : 10 * (place + 2)) + stems.indexOf(stem.toLowerCase().replaceAll('ё', 'е')) + 1;
}
