import { expect, test } from 'vitest';
import { describeDenial } from '../../../../../src/core/reading/cut-denials.ts';
import { readNumbers } from '../../../../../src/core/reading/read-numbers.ts';
import { readAloud } from '../../read-aloud.ts';
import { kkCases } from './kk-cases.ts';
import { kyCases } from './ky-cases.ts';
import { uzCases } from './uz-cases.ts';
import { uzCyrlCases } from './uz-cyrl-cases.ts';

test.each([
	['kk', '7 пайыздан 13 пайызға өсті', ['7 percent', '13 percent']],
	['kk', '7-ден 13 пайызға дейін өсті', ['7 percent', 'at most? 13 percent']],
	['kk', '500-ден 2 мыңға дейін өсті', ['unreadable 500', 'at most? 2000']],
	['kk', '7-ден 13-ке', ['unreadable 7-ден 13']],
	['kk', '120-дан 180-ге дейінгі компания өсті', ['120…180']],
	['kk', 'он бестен жиырмаға дейін; бірден беске дейін', ['15…20', '1…5']],
	['kk', '40 пайыз бен 50 пайыз аралығында; 120 және 180 арасында', ['40…50 percent', '120…180']],
	['kk', '15 градустан 20 градусқа дейін аяз', ['unreadable 15 градустан 20']],
	['kk', '2023 жылғы 5 мамырдан 10 мамырға дейін', ['2023-05-05', '2023-05-10']],
	['ky', '13 пайыздан 7 пайызга түштү', ['13 percent', '7 percent']],
	['ky', '5-10-орундар', ['unreadable 5']],
	['ky', 'бирден бешке чейин', ['1…5']],
	['uz', '40 dan 50 gacha foiz; 40 tadan 50 tagacha', ['40…50 percent', '40…50']],
	['uz', '120 mingdan 180 minggacha; 120 dan 180 ga qadar', ['120000…180000', '120…180']],
	['uz-Cyrl', '40 дан 50 гача фоиз; 120дан 180 гача', ['40…50 percent', '120…180']],
	['uz-Cyrl', '13 фоиздан 7 фоизга тушди', ['13 percent', '7 percent']],
] as const)('%s: “%s” is a range, a change, or cannot be read', (language, text, readings) => {
	expect(readAloud(text, language)).toEqual(readings);
});

test.each([
	['kk', '40-тан кем емес, 40-тан аз болмауы керек', ['at least 40', 'at least 40']],
	['kk', '40-тан аспайды, 40-тан көп емес, 40-тан артық болмауы', ['at most 40', 'at most 40', 'at most 40']],
	['kk', '40-тан астам, 40-тан көп, 40-тан асты', ['more than 40', 'more than 40', 'more than 40']],
	[
		'kk',
		'40 млн теңгеге жуық, қырық мыңға жуық, 40-тай, 40 шақты',
		['about 40000000 KZT', 'about 40000', 'about 40', 'about 40'],
	],
	['kk', '40-тан астам пайыз, 40-тан астам теңге', ['more than 40 percent', 'more than 40 KZT']],
	['kk', '40-тан астам миллион теңге', ['unreadable 40']],
	['kk', '40 компания былтырғыдан көп пайда тапты', ['40']],
	['kk', '40 емес, 90; 40 компания емес, 90', ['unreadable 40', '90', 'unreadable 40', '90']],
	[
		'kk',
		'5 млрд. 200 млн. теңге; 40 жүздік; үштен екіге',
		['5200000000 KZT', 'unreadable 40 жүздік', 'unreadable үштен екіге'],
	],
	['kk', '40 мың 500 теңге; 40 мың 500-ден астам адам', ['40500 KZT', 'more than 40500']],
	['kk', '5 теңге 50 тиын; 5 сағат 30 минут', ['unreadable 5 теңге 50', 'unreadable 5 сағат 30']],
	['kk', 'жылына 5 млн тонна', ['unreadable 5 млн']],
	['kk', '100 мың адамға шаққанда 12 өлім', ['unreadable 100 мың', 'unreadable 12']],
	['kk', 'әрбір 10 адамның 3-і; 10-нан 3-і', ['unreadable 10', 'unreadable 3', 'unreadable 10', 'unreadable 3']],
	['kk', '5-сынып, 5-ші, № 5, 1990 жылдары, 90-жылдары', ['unreadable 5', 'unreadable 1990', 'unreadable 90']],
	['kk', '2021–2030 жылдары, 2023 жылы', ['2021…2030', '2023 year']],
	['kk', '40 пайыздық үлес; 0,5 пайыздық тармақ', ['40 percent', '0.5 percentage point']],
	['ky', '40тан кем эмес, 40тан көп эмес, 40тан ашпайт', ['at least 40', 'at most 40', 'at most 40']],
	['ky', '40ча, 40 миңдей, 40 чакты', ['about 40', 'about 40000', 'about 40']],
	['ky', '5 сомго, 5 миллиард сомду, 5 сомдун', ['5 KGS', '5000000000 KGS', '5 KGS']],
	['ky', '40 миң 500 сом; 5 сом 50 тыйын', ['40500 KGS', 'unreadable 5 сом 50']],
	['uz', '40 dan kam emas, 40 dan ko‘p emas, 40 dan oshmaydi', ['at least 40', 'at most 40', 'at most 40']],
	['uz', "5 soʻm, 5 so‘m, 5 so’m, 5 so'm, 5 so`m, 5 soʼm", ['5 UZS', '5 UZS', '5 UZS', '5 UZS', '5 UZS', '5 UZS']],
	['uz', '40 tacha, o‘ttiztacha, 40 ga yaqin, qariyb 40', ['about 40', 'about 30', 'about 40', 'about 40']],
	['uz', '3 marta oshdi; 3 marta keldi', ['3 multiplier', '3']],
	['uz', 'har 10 kishidan 3 nafari; 5 tadan 1 tasi', ['unreadable 10', 'unreadable 3', 'unreadable 5', 'unreadable 1']],
	['uz', '18 yoshdan katta; 5 mingta; 5-sinf', ['more than 18', '5000']],
	['uz-Cyrl', '300 га яқин, 300 га ер', ['about 300', '300']],
] as const)('%s: reads what stands around the numbers of “%s”', (language, text, readings) => {
	expect(readAloud(text, language)).toEqual(readings);
});

test.each([
	['kk', '48 көпір жабылды', ' деген жалған.', true],
	['kk', '48 көпір жабылды', ' деген ақпарат дұрыс емес.', true],
	['kk', '48 көпір жабылды', ' деп хабарлады.', false],
	['ky', '48 көпүрө жабылды', ' деген калп.', true],
	['uz', '48 ko‘prik yopildi', ' degan gap noto‘g‘ri.', true],
	['uz-Cyrl', '48 кўприк ёпилди', ' дегани ёлғон.', true],
	['uz-Cyrl', '48 кўприк ёпилди', ' деб хабар берди.', false],
])('%s: a quote of “%s” may leave out “%s”', (language, quote, after, isDenied) => {
	expect(describeDenial(quote + after, 0, quote.length, language) !== undefined).toBe(isDenied);
});

test.each([
	['kk', kkCases],
	['ky', kyCases],
	['uz', uzCases],
	['uz-Cyrl', uzCyrlCases],
])('a number in %s reads the same with 64 characters around it as in its whole text', (language, table) => {
	const sentences = table
		.trim()
		.split('\n')
		.map((line) => line.replace(/ = .*$/u, '').replace(/[{}]/gu, ''));
	const text = sentences.join(' ');
	const brief = (passage: string, from: number) =>
		readNumbers(passage, { language, cutOff: false }).map((reading) => ({
			...reading,
			start: reading.start + from,
			end: reading.end + from,
			...('unitAt' in reading && reading.unitAt !== undefined ? { unitAt: reading.unitAt + from } : {}),
		}));
	const whole = brief(text, 0);
	expect(whole.length).toBeGreaterThan(60);
	for (const reading of whole) {
		const from = Math.max(0, reading.start - 64);
		expect(brief(text.slice(from, reading.end + 64), from)).toContainEqual(reading);
	}
});
