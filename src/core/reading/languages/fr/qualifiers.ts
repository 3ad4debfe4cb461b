import type { QualifierWords } from '../../qualifier-words.ts';

const OF = "(?:de|d['’]|des|du|que|qu['’])";
const MARK = "(?: (?:la barre|le seuil|le cap|la limite) (?:de|d['’]|des))?";
const EXCEED = '(?:dépass(?!ement)|excèd|excéd(?!ent))\\p{L}+';
const HIGH = '(?:grand|élevé|haut|âgé|long|lourd|cher)\\p{L}*';
const LOW = '(?:petit|faible|bas|jeune|court|léger)\\p{L}*';
const NEXT = '(?!\\p{L}|\\s+(?:de|d|que|qu)(?!\\p{L}))';
/** “5 000 ou moins de 6 000” has two bounds; “5 salariés ou plus de la région” has one. */
const OTHER_BOUND =
	'\\s+(?:de|que)\\s+(?:\\p{N}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)(?!\\p{L}))';
/** “En 20 ans au moins trois firmes”: the phrase may go on to another number, but not to such words. */
const GOES_ON = '(?=\\s+(?:dans|en|par|pour|sur|chez|avec|et|ou|mais|qui)(?!\\p{L}))';
const ENDS = '(?=\\s*(?:$|[.,;:)]))';

const before: QualifierWords['before'] = [
	['exactly', `ni plus ni moins ${OF}|ni plus ${OF}`],
	[
		'at most',
		`pas plus ${OF}|jamais plus ${OF}|guère plus ${OF}|(?:tout )?au plus|(?:au )?maximum(?: de)?|jusqu['’](?:à|au|en)` +
			`|n['’]?e? ?(?:${EXCEED}) (?:pas|jamais|guère)${MARK}|n['’](?:a|ont|avait) (?:pas|jamais) ${EXCEED}${MARK}` +
			`|(?:pas|sans|jamais) (?:dépasser|excéder)${MARK}|(?:inférieure?s?|plus ${LOW}) ou (?:égale?s?|égaux) à` +
			`|(?:égale?s?|égaux) ou inférieure?s? à|(?:au plus|moins de) ou (?:égale?s?|égaux) à`,
	],
	[
		'at least',
		`pas moins ${OF}|jamais moins ${OF}|(?:tout )?au moins|du moins|(?:au )?minimum(?: de)?|au bas mot` +
			`|(?:supérieure?s?|plus ${HIGH}) ou (?:égale?s?|égaux) à|(?:égale?s?|égaux) ou supérieure?s? à|(?:au ` +
			`moins|plus de) ou (?:égale?s?|égaux) à`,
	],
	[
		'more than',
		`plus ${OF}|supérieure?s? à|au-dessus ${OF}|au[ -]delà ${OF}|${EXCEED}${MARK}|(?:un peu|bien|largement) ` +
			`plus ${OF}` +
			`|plus ${HIGH} ${OF}|passé la barre ${OF}`,
	],
	[
		'less than',
		`moins ${OF}|inférieure?s? à|en[ -]dessous ${OF}|au-dessous ${OF}|sous (?:la barre|le seuil|les) ` +
			`?(?:${OF})?|plus ${LOW} ${OF}` +
			`|(?:n['’]atteint|n['’]atteignent|n['’]atteignait) pas${MARK}`,
	],
	[
		'about',
		`environ|près ${OF}|à peu près|approximativement|presque|autour ${OF}|quelque|quelques|aux alentours ` +
			`${OF}|avoisin\\p{L}+|frôl\\p{L}+|plus ou moins|à peine|proches? ${OF}|de l['’]ordre ${OF}|une|un` +
			`|quasi(?:ment)?|estimée?s? à`,
	],
	['unclear', `(?:aucune?|personne|nul)(?: \\p{L}+){0,3} (?:plus|moins) ${OF}`],
];

const after: QualifierWords['after'] = [
	[
		'at least',
		`{noun},?\\s+(?:ou\\s+(?:plus|davantage|au-delà)(?!\\p{L}|${OTHER_BOUND})|et\\s+(?:plus|davantage|au-delà)${NEXT})`,
	],
	[
		'at most',
		`{noun},?\\s+(?:ou\\s+(?:moins|en\\s+dessous)(?!\\p{L}|${OTHER_BOUND})|et\\s+(?:moins|en\\s+dessous)${NEXT})`,
	],
	['at least', `{noun}\\s+au\\s+(?:moins|minimum)${GOES_ON}`],
	['at most', `{noun}\\s+au\\s+(?:plus|maximum)${GOES_ON}`],
	['at least', `{noun},?\\s+(?:au\\s+moins|minimum|au\\s+minimum)${ENDS}`],
	['at most', `{noun},?\\s+(?:au\\s+plus|maximum|au\\s+maximum)${ENDS}`],
	['about', `{noun}\\s+(?:environ|à\\s+peu\\s+près)${NEXT}`],
];

export const qualifiers: QualifierWords = {
	before,
	after,
	// “Dans les deux formats” is no estimate.
	ambiguous: [
		['about', 'dans les'],
		['at least', 'à partir de|dès'],
		['less than', 'sous'],
	],
	orEqual: '{noun},? ou (?:égale?s?|égaux|autant)',
	articles: 'les|la|le|des|de|du|à|aux|au|en',
	isAmbiguous: () => false,
	isFromUp: (textBefore, textAfter) =>
		/(?<!\p{L})à\s+partir\s+de\s+$/u.test(textBefore) && !/^[^.;()]{0,32}\sjusqu/u.test(textAfter),
};
