import { expect, test } from 'vitest';
import { isBareQuantity } from '../../../../../src/core/numbers/bare-quantity.ts';
import { labelCounts } from '../../../../../src/core/numbers/label-counts.ts';
import { type Piece, numbersInPieces } from '../../../../../src/core/numbers/numbers-in-pieces.ts';

/** The pieces of a sentence in which `◆` stands for a figure. */
function piecesOf(sentence: string): Piece[] {
	return sentence
		.split(/(◆)/u)
		.filter((text) => text !== '')
		.map((text) => (text === '◆' ? { kind: 'figure', text: '240' } : { kind: 'typed', text }));
}

const isRefused = (language: string) => (sentence: string) => numbersInPieces(piecesOf(sentence), language).length > 0;
const lines = (table: string) => table.trim().split('\n');

/** Sentences without a quantity: their author may write every word. */
const withoutQuantity: readonly (readonly [language: string, table: string])[] = [
	[
		'kk',
		`
Есеп Орталық Азиядағы есептеу нарығын сипаттайды.
Бұл — өңірдегі ең ірі нарықтардың бірі.
Бір компания жабылды.
Компаниялардың бірі жабылды.
Бірінші бөлім әдістерді сипаттайды.
Үшінші қорытынды сауалнамаға сүйенеді.
Олар бір-біріне көмектеседі.
Бір жағынан сұраныс өсті, екінші жағынан желілер әлсіз.
Бірнеше ел бас тартты.
Көп компания күтіп отыр.
Дүние жүзінде сұраныс өсті.
Іс жүзінде ол жұмыс істемейді.
Бірінші тоқсанда сұраныс өсті.
Бұл жоба жастар үшін маңызды.
Онда ешкім жоқ, ондай жоба болмаған.
Алтын бағасы өсті.
Екі жақты келісімге қол қойылды.
Бірақ деректер толық емес.
Олар бірге жұмыс істейді.
Саладағы ◆ компания бар.
Экспорт ◆ болды.
Қала рейтингте 5-орында тұр.
Бірлескен жоба басталды.
`,
	],
	[
		'ky',
		`
Отчёт Борбордук Азиядагы эсептөө рыногун сүрөттөйт.
Бул — аймактагы эң ири рыноктордун бири.
Бир компания жабылды.
Компаниялардын бири жабылды.
Биринчи бөлүм ыкмаларды сүрөттөйт.
Үчүнчү жыйынтык сурамжылоого таянат.
Алар бир-бирине жардам берет.
Бир нече өлкө баш тартты.
Дүйнө жүзүндө суроо-талап өстү.
Иш жүзүндө ал иштебейт.
Бул долбоор жаштар үчүн маанилүү.
Ондой долбоор болгон эмес.
Алтындын баасы өстү.
Эки тараптуу келишимге кол коюлду.
Бирок маалымат толук эмес.
Алар бирге иштешет.
Тармакта ◆ компания бар.
Шаар рейтингде 5-орунда турат.
Бириккен долбоор башталды.
`,
	],
	[
		'uz',
		`
Hisobot Markaziy Osiyodagi hisoblash bozorini tavsiflaydi.
Bu — mintaqadagi eng yirik bozorlardan biri.
Bir kompaniya yopildi.
Kompaniyalardan biri yopildi.
Birinchi bo‘lim usullarni tavsiflaydi.
Uchinchi xulosa so‘rovga tayanadi.
Ular bir-biriga yordam beradi.
Bir necha davlat rad etdi.
Bu loyiha yoshlar uchun muhim.
Bu voqea kecha yuz berdi.
Oltin narxi oshdi.
Ikki tomonlama kelishuv imzolandi.
Biroq ma’lumotlar to‘liq emas.
Ular birga ishlaydi.
Sohada ◆ kompaniya bor.
Shahar reytingda 5-o‘rinda turibdi.
Birlashgan loyiha boshlandi.
`,
	],
	[
		'uz-Cyrl',
		`
Ҳисобот Марказий Осиёдаги ҳисоблаш бозорини тавсифлайди.
Бу — минтақадаги энг йирик бозорлардан бири.
Бир компания ёпилди.
Биринчи бўлим усулларни тавсифлайди.
Улар бир-бирига ёрдам беради.
Бир неча давлат рад этди.
Бу лойиҳа ёшлар учун муҳим.
Бу воқеа кеча юз берди.
Олтин нархи ошди.
Икки томонлама келишув имзоланди.
Улар бирга ишлайди.
Шаҳар рейтингда 5-ўринда турибди.
`,
	],
];

/** Sentences in which a number is typed, in digits or in words, or in which words change a figure. */
const withQuantity: readonly (readonly [language: string, table: string])[] = [
	[
		'kk',
		`
Салада қырық компания бар.
Екі мектеп жабылды.
Он бес пайызы жұмыссыз.
Бес жүз жиырма бес оқушы бар.
Бір миллион адам тұрады.
Халықтың үштен бірі ауылда тұрады.
Халықтың жартысы ауылда тұрады.
Сұраныс екі есе өсті.
Бір жарым жыл өтті.
Жүздеген адам келді.
Мыңдаған компания жабылды.
Тоқсан компания бар.
Әрбір бесінші тұрғын.
Үшеуі жабылды.
Жүзден астам компания.
Салада 240 компания бар.
Салада ◆ мың компания бар.
Салада ◆ миллион теңге бар.
Экспорт ◆ пайыз болды.
Орталық 2023 жылы ашылды.
`,
	],
	[
		'ky',
		`
Тармакта кырк компания бар.
Эки мектеп жабылды.
Он беш пайызы жумушсуз.
Беш жүз жыйырма беш окуучу бар.
Бир миллион киши жашайт.
Калктын үчтөн бири айылда жашайт.
Калктын жарымы айылда жашайт.
Суроо-талап эки эсе өстү.
Жүздөгөн адам келди.
Ар бир бешинчи тургун.
Экөө жабылды.
Жүздөн ашык компания.
Тармакта ◆ миң компания бар.
Тармакта ◆ миллион сом бар.
`,
	],
	[
		'uz',
		`
Sohada qirq kompaniya bor.
Ikkita maktab yopildi.
To‘rt yuz yigirma o'quvchi bor.
To'qqiz mamlakat qo'shildi.
Bir million kishi yashaydi.
Aholining uchdan biri qishloqda yashaydi.
Aholining yarmi qishloqda yashaydi.
Talab ikki baravar oshdi.
Yuzlab odam keldi.
Har beshinchi fuqaro.
Bitta maktab yopildi.
Yuzdan ortiq kompaniya.
Sohada ◆ ming kompaniya bor.
Sohada ◆ million so‘m bor.
`,
	],
	[
		'uz-Cyrl',
		`
Соҳада қирқ компания бор.
Иккита мактаб ёпилди.
Тўрт юз йигирма ўқувчи бор.
Бир миллион киши яшайди.
Аҳолининг учдан бири қишлоқда яшайди.
Аҳолининг ярми қишлоқда яшайди.
Юзлаб одам келди.
Ҳар бешинчи фуқаро.
Соҳада ◆ минг компания бор.
Соҳада ◆ миллион сўм бор.
`,
	],
];

test.each(withoutQuantity)('prose in %s without a quantity passes', (language, table) => {
	expect(lines(table).filter(isRefused(language))).toEqual([]);
});

test.each(withQuantity)('prose in %s with a typed quantity is refused', (language, table) => {
	const refuses = isRefused(language);
	expect(lines(table).filter((sentence) => !refuses(sentence))).toEqual([]);
	expect(lines(table.toUpperCase()).filter((sentence) => !refuses(sentence))).toEqual([]);
});

test('labels are names or quantities', () => {
	expect(['48 мың', '5 млн теңге', 'қырық пайыз'].map((text) => isBareQuantity(text, 'kk'))).toEqual([
		true,
		true,
		true,
	]);
	expect(['5 миллиард сом', 'кырк пайыз'].map((text) => isBareQuantity(text, 'ky'))).toEqual([true, true]);
	expect(['5 mlrd so‘m', 'qirq foiz'].map((text) => isBareQuantity(text, 'uz'))).toEqual([true, true]);
	expect(['240 компания', '12 фирма'].map((text) => labelCounts(text, 'kk'))).toEqual([true, true]);
	expect(['Llama-2', 'Expo 2017'].map((text) => labelCounts(text, 'kk'))).toEqual([false, false]);
});
