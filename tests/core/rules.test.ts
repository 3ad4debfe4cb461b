import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules.ts';
import { en } from '../../src/core/words/en.ts';

test('every promise is that of a rule, and stands once in the order of the rules', () => {
	const promised = Object.keys(en).flatMap((key) => (key.startsWith('promise.') ? [key.slice('promise.'.length)] : []));
	expect(promised).toEqual([...rules]);
});
