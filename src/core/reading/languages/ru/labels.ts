import type { EditionPatterns, LabelPatterns, QuantitySets } from '../../prose-words.ts';

const NEVER = /(?!)/u;
const MONTH = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

export const labels: LabelPatterns = {
	noName: new RegExp(
		`^(?:${MONTH}|и|или|в|во|на|с|со|по|за|до|от|из|к|у|о|об|при|для|без|около|более|менее|больше|меньше` +
			`|свыше|почти` +
			'|примерно|только|все|всего|не|между|минус|плюс|процент\\p{L}*|пункт\\p{L}*|раз|раза|вырос\\p{L}*' +
			'|упал\\p{L}*' +
			'|usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs|kgs)$',
		'iu',
	),
	numbered: new RegExp(
		'(?<!\\p{L})(?:тип|шаг|фаз|этап|уровен|уровн|класс|категори|верси|сектор|маршрут|лини|зон|стать|раздел' +
			'|глав|част|форм|модел|поколени|витамин|гепатит|групп|блок|омега)\\p{L}{0,2}\\s+$',
		'iu',
	),
	dayOfName: NEVER,
	nameBefore: NEVER,
	ofBefore: NEVER,
	pluralOfName: NEVER,
	// After a number every noun counts, but for “год”, whose number is a year: “кризис 2008 года”.
	plural: /^(?!год(?:а|у|ом|е|ы)?$)/iu,
	plurals: NEVER,
	verbOrPlural: /(?:ов|ев|ей|ых|их|ли|ла|ло|ет|ют|ит|ят)$/iu,
	withSingular: NEVER,
	money: /^(?:usd?|eur|gbp|jpy|chf|cny|rub|kzt|uzs|kgs)$/iu,
	joinedAfter: /^[-‐‑](?!кратн|процентн|тысячн|миллионн|миллиардн|летн)\p{L}/iu,
};

export const quantities: QuantitySets = {
	scales: wordsOf(
		'процент процента процентов проц промилле тыс млн млрд трлн тысяча тысячи тысяч миллион миллиона миллионов ' +
			'миллиард миллиарда миллиардов триллион триллиона триллионов сотни сотен десятки десятков дюжина дюжины',
	),
	joiners: wordsOf(
		'и или в на до от с по со из около более менее больше меньше свыше не чем почти примерно приблизительно ' +
			'минимум максимум между раз раза лишним пункт пункта пунктов процентный процентных процентного ' +
			'только всего за',
	),
	money: wordsOf(
		'доллар доллара долларов долл евро рубль рубля рублей руб тенге сум сума сумов сом сома сомов сомони ' +
			'юань юаня ' +
			'юаней манат манатов сша usd eur gbp jpy rub kzt uzs kgs tjs tmt cny',
	),
	gapInPercent: /(?!)/gu,
};

export const editions: EditionPatterns = {
	before: new RegExp(
		'(?:[^\\s\\p{L}\\p{N},.:;!?()[\\]«»“‘"\'—|–·&/-]\\s*|[–·&/-]|\\uFFFC\\s*|(?<!\\p{L})(?:около|более|менее' +
			'|больше|меньше|свыше|почти|только|всего|ровно|минимум|до|ещё|минус|плюс|по)\\s+)$',
		'iu',
	),
	after: /^(?:\s*(?:$|[:;,.!?()[\]»”’"'—–|])|\s+(?:год|года|году|годом|г\.)(?!\p{L})|\s+(?:и|в|на|по|от|для|с)\s)/iu,
};

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
