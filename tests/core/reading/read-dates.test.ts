import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

test.each([
	['Sales in Q1 2023 grew.', '2023-33'],
	['The first quarter of 2023', '2023-33'],
	['In the 4th quarter 2023', '2023-36'],
	['2023 Q2 sales', '2023-34'],
	['Q1–Q3 2023', '2023-33, 2023-35'],
	['the first and second quarters of 2023', '2023-33, 2023-34'],
	['in summer 2021', '2021-22'],
	['in the fall of 2021', '2021-23'],
	['in the 1990s', '199X'],
	['in the late 1990’s', '199X'],
	['on 3 March 2023', '2023-03-03'],
	['on March 3rd, 2023', '2023-03-03'],
	['on 14 October 1066.', '1066-10-14'],
	['about 300 BC', '-0299'],
	['300–200 BC', '-0299, -0199'],
	['3,000 BC', '-2999'],
	['1 BC', '0000'],
	['2000 BCE', '-1999'],
	['800 AD', '0800'],
	['AD 66', '0066'],
])('reads “%s”', (text, dates) => {
	expect(readAloud(text).join(', ')).toBe(dates);
});

test.each([
	['05.03.2023', 'en', '2023-03-05'],
	['05.03.2023', 'de', '2023-03-05'],
	['5/3/2023', 'fr', '2023-03-05'],
	['5/3/2023', 'en-GB', '2023-03-05'],
	['5/3/2023', 'en-US', '2023-05-03'],
	['13/10/2021', 'en', '2021-10-13'],
	['13/10/2021', 'en-US', '2021-10-13'],
	['10/13/2021', 'en', '2021-10-13'],
	['4/4/2021', 'en', '2021-04-04'],
	['2023/03/05', 'en', '2023-03-05'],
	['5/3/2023', 'en', 'unreadable 5/3/2023'],
	['05.03.2023', 'en-US', 'unreadable 05.03.2023'],
	['31/02/2021', 'en-GB', 'unreadable 31/02/2021'],
])('%s is, in a text in %s, %s', (text, language, date) => {
	expect(readAloud(`It was on ${text}, we read.`, language)).toEqual([date]);
});

test.each([
	['in the year to April 2012', ['2011-05', '2012-04']],
	['in the year ended 31 March 2012', ['2011-04-01', '2012-03-31']],
	['in the year to 5 April 2012', ['2011-04-06', '2012-04-05']],
	['in the 12 months to April 2012', ['12', '2011-05', '2012-04']],
	['in the six months to 30 June 2012', ['6', '2012-01-01', '2012-06-30']],
	['in the quarter ended June 2012', ['2012-04', '2012-06']],
	['in the two years to April 2012', ['2', '2010-05', '2012-04']],
])('“%s” states when the period begins', (text, readings) => {
	expect(readAloud(text)).toEqual(readings);
});

test.each([
	['в первом квартале 2023 года', '2023-33'],
	['во II квартале 2023 г.', '2023-34'],
	['в 3-м квартале 2023 года', '2023-35'],
	['IV кв. 2023', '2023-36'],
	['в 300 году до н. э.', '-0299'],
	['в 300–200 гг. до н.э.', '-0299, -0199'],
	['в 1 г. до нашей эры', '0000'],
	['в 79 году н. э.', '0079'],
	['в четвёртом квартале', ''],
])('reads “%s” in Russian', (text, dates) => {
	expect(readAloud(text, 'ru').join(', ')).toBe(dates);
});

test.each(['the 1900s', 'the 2000s', 'In 2019 BC had it'])('“%s” may mean two things', (text) => {
	expect(readAloud(text)[0]).toMatch(/^unreadable /);
});

test.each([
	['fiscal Q1 2023', ['2023 year']],
	['winter 2021/22', ['2021…2022']],
	['On 5 March 300 people', ['unreadable 5', '300']],
])('“%s” is of no calendar quarter, season or day', (text, readings) => {
	expect(readAloud(text)).toEqual(readings);
});
