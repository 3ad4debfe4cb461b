import { expect, test } from 'vitest';
import { readYaml, type YamlFile } from '../../../src/core/parse/yaml-file.ts';
import { collect } from '../collect.ts';

function read(text: string): YamlFile {
	const { made, problems } = collect((all) => readYaml('a.yaml', text, all));
	if (made === undefined) throw new Error(problems[0]?.message);
	return made;
}

const list = read(`- id: growth
  value: { low: 1, high: 2 }
  label: "Growth"
  area:
    - KZ
    - UZ
  caveat: >-
    Counted once
    in 3 countries.
- id: 'share'
`);
const position = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test.each([
	[[], '1:1'],
	[[0], '1:3'],
	[[0, 'id'], '1:7'],
	[[0, 'value'], '2:10'],
	[[0, 'value', 'high'], '2:26'],
	[[0, 'label'], '3:10'],
	[[0, 'area', 1], '6:7'],
	[[0, 'caveat'], '7:11'],
	[[1, 'id'], '10:7'],
	[[0, 'unit'], '1:3'],
	[[0, 'value', 'middle'], '2:10'],
	[[7, 'id'], '1:1'],
])('the value at %j stands at %s', (path, place) => {
	expect(position(list.place(path))).toBe(place);
});

test('gives the place of a key, and of words inside a value', () => {
	expect(position(list.placeOfKey([0, 'value', 'high']))).toBe('2:20');
	expect(position(list.placeOfWords([0, 'caveat'], '3'))).toBe('9:8');
	expect(position(list.placeOfWords([0, 'caveat'], 'Counted once in'))).toBe('8:5');
	expect(position(list.placeOfWords([0, 'caveat'], 'Not written here'))).toBe('7:11');
});

test('counts letters of all scripts and lines that end in CR LF', () => {
	expect(position(read('žā: ēģ\r\n"😀": x').place(['😀']))).toBe('2:7');
});

test('a byte order mark does not hide the first key', () => {
	const marked = read('\uFEFFid: a\nvalue: 1\n');
	expect(marked.value).toEqual({ id: 'a', value: 1 });
	expect(position(marked.place(['value']))).toBe('2:8');
});

test('dates, yes and no stay the text that was written', () => {
	expect(read('[2022-01-01, yes, NO, on, 012, 1_000]').value).toEqual(['2022-01-01', 'yes', 'NO', 'on', 12, '1_000']);
});
