import type { KnownLanguage } from '../reading-language.ts';
import { turkicLanguage } from './turkic/turkic-language.ts';
import { inBothScripts as both, inCyrillic, spelledInBothScripts as spelled } from './uz/cyrillic.ts';

/** Endings of a noun; Uzbek writes them alike after all vowels. */
const ENDINGS = ['dan', 'ga', 'ka', 'qa', 'da', 'dagi', 'ning', 'ni', 'lik', 'gacha'];

/** The forms of a noun in its own script. */
function inflect(noun: string): string[] {
	const isLatin = /[a-z]/u.test(noun);
	const write = (ending: string) => (isLatin ? ending : inCyrillic(ending));
	const its = noun + write(/[aeiouаеиоуўэюя]$/u.test(noun) ? 'si' : 'i');
	const cases = ['dan', 'ga', 'da', 'ning', 'ni'].map((ending) => its + write(ending));
	return [...ENDINGS.map((ending) => noun + write(ending)), its, ...cases];
}

function names(stems: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(stems).map(([code, words]) => [code, spelled(words)]));
}

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const MONTHS_IN_LATIN = [
	...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sent(?:y)?abr', 'okt(?:y)?abr'],
	...['noyabr', 'dekabr'],
];

export const uz: KnownLanguage = turkicLanguage({
	code: 'uz',
	endings: {
		from: both('dan'),
		to: both('[gkq]a'),
		upTo: both('[gkq]acha'),
		others: both('[gkq]acha|dagi|da|ning|ni|niki'),
		possessive: both('s?i'),
		about: both('tacha|larcha|cha|dek'),
		ordinal: both('i?nchi'),
		counter: both('ta(?:lik)?|dona'),
		inflect,
	},
	numbers: {
		ones: ['bir', 'ikki', 'uch', 'toʻrt', 'besh', 'olti', 'yetti', 'sakkiz', 'toʻqqiz'].map(spelled),
		tens: ['oʻn', 'yigirma', 'oʻttiz', 'qirq', 'ellik', 'oltmish', 'yetmish', 'sakson', 'toʻqson'].map(spelled),
		hundred: spelled('yuz'),
		zero: spelled('nol'),
		collectives: { bitta: 1, битта: 1 },
		half: both('yarim'),
		halfOf: both('(?:teng )?yarmi'),
		whole: both('butun'),
		every: both('har(?: bir)?'),
		several: both('bir necha|necha|qancha|koʻp|bir qancha|\\p{L}+lab'),
		noNumber: [
			{ word: both('yuz'), after: both('ber\\p{L}*|tut\\p{L}*|oʻgir\\p{L}*|bil\\p{L}*') },
			// “Its tip”.
			{ word: both('uchi(?:ga|da|dan|ni)?') },
			{ word: both('ikki'), after: both('tomonlama|tomondan|taraflama|oʻrtada') },
		],
	},
	scales: [
		[both('ming'), 3],
		[both('million'), 6],
		[both('milliard'), 9],
		[both('trillion'), 12],
	],
	percent: both('foiz'),
	percentagePoint: both('foiz(?:li|lik)? (?:punkt|band)'),
	times:
		both('(?:baravar|barobar|karra|hissa)(?:ga|dan|i)?') +
		`|(?:${both('marta(?:ga)?')})(?=\\s+(?:\\p{L}+\\s+)?(?:${both(
			'osh|koʻpay|oʻs|kamay|qisqar|arzon|qimmat|koʻp|kam|yuqori|past|tez|katta|kichik|ort',
		)}))`,
	minus: both('minus'),
	not: both('emas'),
	untrue: both(
		'(?:degan|degani) (?:\\p{L}+ )?(?:yolgʻon|notoʻgʻri|toʻgʻri emas|rost emas|mif|haqiqatga toʻgʻri kelmaydi' +
			'|asossiz)|emas',
	),
	and: both('va|yoki|hamda'),
	year: both('yil'),
	months: MONTHS_IN_LATIN.map((latin, at) => {
		const cyrillic = (MONTHS[at] ?? '').replace('ь', 'ь?');
		return `${latin}|${cyrillic}|${cyrillic.replace('тя', 'та')}`;
	}),
	quarter: both('chorak|chorag|kvartal'),
	compared: {
		before: {
			'at most': both('koʻpi bilan|eng koʻpi bilan|nari borsa|eng koʻpi'),
			'at least': both('kamida|eng kamida|eng kami|hech boʻlmaganda'),
			about: both('taxminan|qariyb|deyarli|salkam|chamasi'),
		},
		more: both('ortiq|ziyod|oshiq|oshdi|oshib|oshgan|oshadi|ortigʻi|ziyodi|oshgan'),
		moreMayCompare: both('koʻp|koʻproq|yuqori|koʻpi|koʻprogʻi|katta|baland'),
		less: both('kam|kamroq|past|oz|ozroq|kichik'),
		denied: both('emas|yoʻq|boʻlma\\p{L}*|tushma\\p{L}*|boʻlishi mumkin emas'),
		notMore: both('oshmaydi|oshmagan|oshmadi|oshmasligi|oshmaydigan|oshma\\p{L}*'),
		near: both('yaqin\\p{L}*'),
		notReached: both('yetmaydi|yetmadi|yetmagan|yetmas'),
		around: both('atrofida|chamasida|chogʻida|chogʻli'),
		orMore: both('undan(?: ham)? (?:koʻp|koʻproq|yuqori|ortiq|katta|oshiq)'),
		orLess: both('undan(?: ham)? (?:kam|kamroq|past|kichik|oz)'),
		fromOn: both('boshlab|boshlanadi|yuqori'),
	},
	ranges: {
		upTo: both('qadar|dovur'),
		and: both('va|bilan'),
		between: both('oraligʻi|orasi|oʻrtasi|oraliqda'),
	},
	change: both(
		'osh(?:di|gan|adi|ib)|oʻs(?:di|gan|adi|ib)|koʻpay|ort(?:di|gan|adi|ib)|koʻtaril|yuksal|tush(?:di|gan|adi)' +
			'|pasay|kamay|qisqar' +
			'|arzonla|qimmatla|oʻzgar|yaxshila|yomonla|yetdi|yetkaz|uzay|kengay|tezla|sekinla',
	),
	rates: {
		before: {
			...{ year: both('yiliga'), month: both('oyiga'), week: both('haftasiga'), day: both('kuniga') },
			...{ hour: both('soatiga'), minute: both('daqiqasiga'), second: both('soniyasiga') },
			...{ person: both('kishi boshiga|jon boshiga|bir kishiga'), ha: both('gektariga|har gektar') },
		},
		base: both('hisoblaganda|nisbatan|toʻgʻri kel\\p{L}*|hisobiga'),
	},
	place: both('oʻrin|oʻrn|pozitsiya'),
	currencies: [
		{
			pattern: new RegExp(
				`^\\s(?:so[ʻʼ‘’'\`´]m|сўм)(?:${both('(?:i)?(?:ga|dan|da|ning|ni|gacha|lik)?')})(?!\\p{L})`,
				'iu',
			),
			currency: 'UZS',
		},
		{ pattern: new RegExp(`^\\s(?:AQSH|АҚШ)\\s+(?:${both('dollari?')})\\p{L}{0,5}(?!\\p{L})`, 'iu'), currency: 'USD' },
		{
			pattern: new RegExp(`^\\s(?:${both('dollari?(?:ga|dan|da|ning|ni|gacha|lik)?')})(?!\\p{L})`, 'iu'),
			currency: 'USD',
		},
		{
			pattern: new RegExp(`^\\s(?:y?evro|евро)(?:${both('ga|dan|da|ning|ni|gacha|lik')})?(?!\\p{L})`, 'iu'),
			currency: 'EUR',
		},
		{
			pattern: new RegExp(`^\\s(?:rubl|рубл|рубль)(?:${both('i?(?:ga|dan|da|ning|ni|gacha|lik)?')})(?!\\p{L})`, 'iu'),
			currency: 'RUB',
		},
		{
			pattern: new RegExp(`^\\s(?:yuan|юань?)(?:${both('ga|dan|da|ning|ni|gacha|lik')})?(?!\\p{L})`, 'iu'),
			currency: 'CNY',
		},
	],
	money: both('soʻm|dollar|yevro|rubl|yuan') + '|evro|евро',
	coins: both('tiyin|sent'),
	units: {
		names: names({
			...{ year: 'yil', month: 'oy', week: 'hafta', day: 'kun sutka', hour: 'soat', minute: 'daqiqa minut' },
			...{ second: 'soniya sekund', m: 'metr', km: 'kilometr', cm: 'santimetr', mm: 'millimetr', ha: 'gektar' },
			...{ L: 'litr', g: 'gramm', kg: 'kilogramm', t: 'tonna', W: 'vatt', kW: 'kilovatt', MW: 'megavatt' },
			...{ GW: 'gigavatt', MB: 'megabayt', GB: 'gigabayt', TB: 'terabayt', Mbit: 'megabit', Gbit: 'gigabit' },
			...{ barrel: 'barrel', quarter: 'chorak' },
		}),
		symbols: { kW: 'kVt', MW: 'MVt', GW: 'GVt' },
		people: spelled('kishi odam nafar'),
		square: both('kvadrat'),
		cubic: both('kub'),
		hour: both('soat'),
		degrees: both('daraja|gradus'),
		celsius: both('selsiy(?: boʻyicha)?|issiq|iliq|sovuq') + '|цельсий(?: бўйича)?',
	},
	frost: both('sovuq'),
	prose: {
		idioms: both(
			'ikki (?:tomonlama|tomondan|taraflama|oʻrtada)|bir-bir(?:i|ini|iga|idan|i bilan)|toʻrt tomon(?:ga|dan)?' +
				'|ming rahmat' +
				'|yetti pusht|besh qoʻl|oʻn ikki aʼzo|yuz foiz ishon\\p{L}+',
		),
		vague: both('oʻnlab|yuzlab|minglab|millionlab|milliardlab|oʻnlarcha|yuzlarcha|minglarcha'),
		parts: both('jadval|rasm|diagramma|grafik|boʻlim|bob'),
		noName: both('va|yoki|bilan|uchun|haqida|keyin|gacha|boʻyicha|faqat|emas|yil\\p{L}*|ortiq|yaqin|kam'),
	},
});
