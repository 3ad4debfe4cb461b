import type { QualifierWords } from '../../qualifier-words.ts';

const OF = '(?:de|del|que|de los|de las)';
const MARK = '(?: (?:la barrera|el umbral|la cota|el límite) de)?';
const EXCEED =
	'(?:super(?!fici|ior|v|mercad|avit|ávit|intend|poblaci|aci)|sobrepas|exced(?!entes?(?!\\p{L}))|rebas(?!amient))\\p{L}+';
const HIGH = '(?:grande|alt[oa]|elevad[oa]|mayor|larg[oa]|car[oa])s?';
const LOW = '(?:pequeñ[oa]|baj[oa]|joven|cort[oa]|reducid[oa])(?:e?s)?';
const GREATER = `(?:mayor(?:es)?|superior(?:es)?|más ${HIGH})`;
const SMALLER = `(?:menor(?:es)?|inferior(?:es)?|más ${LOW})`;
const EQUAL = '(?:o (?:igual(?:es)?)(?: que| a)?|que o igual a)';
const NEXT = '(?!\\p{L}|\\s+(?:de|del|que|a|al|o)(?!\\p{L}))';
/** “En 20 años como mínimo tres firmas”: the phrase goes on to another number or to a part of something. */
const NO_NUMBER =
	'(?!\\p{L}|\\s+(?:\\p{N}|(?:un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte' +
	'|treinta|cien(?:to)?|mil|el|las?|los|algun[oa]s?|algún|otr[oa]s?|medi[oa]|vari[oa]s|sus?|cada)(?!\\p{L})))';
const ENDS = '(?=\\s*(?:$|[.,;:)]))';

const before: QualifierWords['before'] = [
	['exactly', `ni más ni menos ${OF}`],
	[
		'at most',
		`(?:no|nunca|jamás) más ${OF}|no (?:\\p{L}+ )?más ${OF}|como (?:máximo|mucho)|a lo sumo|(?:un )?máximo(?: ` +
			`de)?|hasta` +
			`|(?:no|nunca|sin) (?:\\p{L}+ )?${EXCEED}${MARK}|${SMALLER} ${EQUAL}|igual(?:es)?(?: a)? o ${SMALLER} ` +
			`(?:a|que)|no ${GREATER} (?:a|que|de)`,
	],
	[
		'at least',
		`(?:no|nunca|jamás) menos ${OF}|no (?:\\p{L}+ )?menos ${OF}|al menos|por lo menos|como (?:mínimo|poco)` +
			`|cuando menos` +
			`|(?:un )?mínimo(?: de)?|${GREATER} ${EQUAL}|igual(?:es)?(?: a)? o ${GREATER} (?:a|que)|no ${SMALLER} ` +
			`(?:a|que|de)|no (?:baja|bajan|bajó) de`,
	],
	['more than', `más ${OF}|${GREATER} (?:a|al|que|de)|por encima ${OF}|más allá ${OF}|${EXCEED}${MARK}|algo más ${OF}`],
	[
		'less than',
		`menos ${OF}|${SMALLER} (?:a|al|que|de)|por debajo ${OF}|no (?:alcanza|alcanzan|alcanzó|llega a|llegan a` +
			`|llegó a)${MARK}`,
	],
	[
		'about',
		'aproximadamente|cerca de|cerca del|alrededor de|alrededor del|en torno al?|casi|unos|unas|más o menos' +
			'|prácticamente|aprox\\.' +
			'|del orden de|rond\\p{L}+|rozand\\p{L}|roz(?:a|an|ó)|estimad[oa]s? en|apenas|próxim[oa]s? al?|a eso de' +
			'|unos? pocos|poco menos de|poco más de',
	],
	['unclear', `(?:ningún|ninguna|nadie)(?: \\p{L}+){0,3} (?:más|menos) ${OF}`],
];

const after: QualifierWords['after'] = [
	['at least', `{noun},?\\s+(?:o|y)\\s+(?:más|superior(?:es)?|mayor(?:es)?|por\\s+encima)${NEXT}`],
	['at most', `{noun},?\\s+(?:o|y)\\s+(?:menos|inferior(?:es)?|menor(?:es)?|por\\s+debajo)${NEXT}`],
	['at least', `{noun}\\s+como\\s+(?:mínimo|poco)${NO_NUMBER}`],
	['at most', `{noun}\\s+(?:como\\s+(?:máximo|mucho)|a\\s+lo\\s+sumo)${NO_NUMBER}`],
	['at least', `{noun},?\\s+(?:como\\s+mínimo|como\\s+poco|por\\s+lo\\s+menos|al\\s+menos|mínimo)${ENDS}`],
	['at most', `{noun},?\\s+(?:como\\s+máximo|como\\s+mucho|a\\s+lo\\s+sumo|máximo)${ENDS}`],
	['about', `{noun}\\s+(?:aproximadamente|más\\s+o\\s+menos)${ENDS}`],
	['more than', `{noun}\\s+largos${ENDS}`],
];

export const qualifiers: QualifierWords = {
	before,
	after,
	ambiguous: [['at least', 'a partir de']],
	orEqual: '{noun},? o igual(?:es)?',
	articles: 'el|la|los|las|del|de|un|una|al|a|en',
	isAmbiguous: (phrase, _, textBefore) =>
		phrase === 'hasta' &&
		/(?:aument|sub|crec|baj|descend|llegar|cay|reduj|ascend)\p{L}*\s+hasta\s+(?:\p{L}+\s+)?$/u.test(textBefore),
	isFromUp: (textBefore, textAfter) =>
		/(?<!\p{L})(?:desde|a\s+partir\s+de)\s+$/u.test(textBefore) && /^[^.;()]{0,24}\sen\s+adelante/u.test(textAfter),
};
