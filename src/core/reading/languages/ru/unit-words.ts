import type { UnitWords } from '../../words-anywhere.ts';

/** Endings of the cases of each declension, both numbers; `-` is none. */
const ENDINGS = {
	hard: '- а у ом е ы ов ам ами ах',
	zero: '- а у ом е ы ам ами ах',
	a: 'а ы е у ой ою - ам ами ах',
	adjective: 'ый ого ому ым ом ая ой ую ое ые ых ыми',
} as const;

function cases(declension: keyof typeof ENDINGS, ...stems: readonly string[]): string {
	return stems
		.flatMap((stem) => ENDINGS[declension].split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
		.join(' ');
}

/** Spellings of the built-in units, by the code: names in all cases, adjectives (“24-часовой”) and symbols. */
const spellings = {
	year:
		`${cases('zero', 'год')} годов лет летам летами летах ` +
		'летний летнего летнему летним летнем летняя летней летнюю летнее летние летних летними',
	month:
		'месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес ' + cases('adjective', 'месячн'),
	week: `неделя недели неделе неделю неделей недель неделям неделями неделях нед ${cases('adjective', 'недельн')}`,
	day:
		'день дня дню днем днём дне дни дней дням днями днях сутки суток суткам сутками сутках сут ' +
		cases('adjective', 'дневн', 'суточн'),
	hour: `${cases('hard', 'час')} ч ${cases('adjective', 'часов')}`,
	minute: `${cases('a', 'минут')} мин ${cases('adjective', 'минутн')}`,
	second: `${cases('a', 'секунд')} сек с ${cases('adjective', 'секундн')}`,
	ms: `${cases('a', 'миллисекунд')} мс`,
	us: `${cases('a', 'микросекунд')} мкс`,
	ns: `${cases('a', 'наносекунд')} нс`,
	bit: cases('hard', 'бит'),
	kbit: `${cases('hard', 'килобит')} кбит Кбит`,
	Mbit: `${cases('hard', 'мегабит')} Мбит ${cases('adjective', 'мегабитн')}`,
	Gbit: `${cases('hard', 'гигабит')} Гбит ${cases('adjective', 'гигабитн')}`,
	Tbit: `${cases('hard', 'терабит')} Тбит`,
	byte: cases('hard', 'байт'),
	kB: `${cases('hard', 'килобайт')} кБ КБ Кбайт кбайт`,
	MB: `${cases('hard', 'мегабайт')} МБ Мбайт`,
	GB: `${cases('hard', 'гигабайт')} ГБ Гбайт`,
	TB: `${cases('hard', 'терабайт')} ТБ Тбайт`,
	m: `${cases('hard', 'метр')} м ${cases('adjective', 'метров')}`,
	km: `${cases('hard', 'километр')} км ${cases('adjective', 'километров')}`,
	cm: `${cases('hard', 'сантиметр')} см`,
	mm: `${cases('hard', 'миллиметр')} мм`,
	m3: cases('hard', 'кубометр'),
	ha: `${cases('hard', 'гектар')} га`,
	L: `${cases('hard', 'литр')} л`,
	g: `${cases('hard', 'грамм')} г гр`,
	kg: `${cases('hard', 'килограмм')} кг кило ${cases('adjective', 'килограммов')}`,
	t: `${cases('a', 'тонн')} т ${cases('adjective', 'тонн')}`,
	Cel: '°С',
	W: `${cases('hard', 'ватт')} Вт`,
	kW: `${cases('hard', 'киловатт')} кВт КВт ${cases('adjective', 'киловаттн')}`,
	MW: `${cases('hard', 'мегаватт')} МВт ${cases('adjective', 'мегаваттн')}`,
	GW: `${cases('hard', 'гигаватт')} ГВт`,
	Hz: `${cases('hard', 'герц')} Гц`,
	kHz: `${cases('hard', 'килогерц')} кГц`,
	MHz: `${cases('hard', 'мегагерц')} МГц`,
	GHz: `${cases('hard', 'гигагерц')} ГГц`,
};

const people =
	'человек человека человеку человеком человеке люди людей людям людьми людях лицо лица лиц ' +
	'житель жителя жители жителей жителям жителями жителях гражданин гражданина граждане граждан гражданам ' +
	'душ населения';
/** Units that are not built in, by the code that a report may give them. */
const notBuiltIn = {
	foot: cases('hard', 'фут'),
	inch: cases('hard', 'дюйм'),
	yard: cases('hard', 'ярд'),
	acre: cases('hard', 'акр'),
	gallon: cases('hard', 'галлон'),
	quintal: `${cases('hard', 'центнер')} ц`,
	mile: 'миля мили милю миле милей миль милям милями милях',
	barrel: 'баррель барреля баррелю баррелем барреле баррели баррелей баррелям баррелями баррелях барр',
	ounce: 'унция унции унцию унцией унций',
	carat: 'карат карата карату карате караты каратов',
	are: 'сотка сотки соткой сотку соток сотках',
	knot: 'узел узла узлов',
	century: `${cases('hard', 'век')} столетие столетия столетию столетии столетий`,
	decade: 'десятилетие десятилетия десятилетию десятилетии десятилетий десятилетиям',
	quarter: cases('hard', 'квартал'),
	J: 'джоуль джоуля джоулей Дж',
	cal: 'калория калории калорий кал',
	kcal: 'килокалория килокалории килокалорий ккал',
	V: cases('hard', 'вольт'),
	// What a price in another currency is per: “449 тенге за доллар”.
	USD: 'доллар',
	EUR: 'евро',
	RUB: 'рубль',
	CNY: 'юань',
	A: cases('hard', 'ампер'),
	Pa: 'паскаль паскаля паскалей Па',
	K: 'кельвин кельвина кельвинов',
	kt: cases('a', 'килотонн'),
	Mt: cases('a', 'мегатонн'),
	TW: `${cases('hard', 'тераватт')} ТВт`,
};

/** Those that no report needs, so that they are not taken for one that is. */
const OTHERS = [
	...['нано', 'микро', 'деци', 'гекто'].map((prefix) => cases('hard', `${prefix}метр`)),
	...['милли', 'деци', 'мега', 'дека', 'гекто'].map((prefix) => cases('hard', `${prefix}литр`)),
	...['милли', 'микро'].map((prefix) => cases('hard', `${prefix}грамм`)),
	...['кило', 'мега', 'гига', 'тера'].map((prefix) => `${prefix}джоуль ${prefix}джоуля ${prefix}джоулей`),
	...['пета', 'экса'].map((prefix) => cases('hard', `${prefix}байт`)),
	`${cases('hard', 'милливатт')} мВт мкВт кВА МВА кВ МВ мА кА кДж МДж ГДж ТДж ПДж Гкал Мкал кПа МПа гПа мл гл ` +
		`мкм нм дм`,
	'мг мкг кт Мт Гт ТГц ПБ кгс тонно-километр',
];

export const units: UnitWords = {
	spellings: Object.entries({ ...spellings, ...notBuiltIn }),
	everydayCodes: [],
	people: people.split(' '),
	// The nouns for some people only, such as “женщин”, are as unknown as other nouns that count.
	kindsOfPeople: [],
	otherUnits: [...new Set(OTHERS.flatMap((words) => words.split(' ')))].map((name) => ({ name, isSingular: false })),
};
