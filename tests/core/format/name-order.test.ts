import { expect, test } from 'vitest';
import { orderNames } from '../../../src/core/format/name-order.ts';

test.each([
	['Anna', 'Sadykova', 'en', 'Anna Sadykova'],
	['Қасым', 'Әбілов', 'kk', 'Қасым Әбілов'],
	['Imre', 'Nagy', 'hu-HU', 'Nagy Imre'],
	['Imre', 'Nagy', 'en', 'Imre Nagy'],
	['Văn An', 'Nguyễn', 'vi', 'Nguyễn Văn An'],
	['太郎', '山田', 'ja', '山田太郎'],
	['小明', '王', 'en', '王小明'],
	['민수', '김', 'ko', '김민수'],
	['John', '王', 'zh', 'John 王'],
])('%s %s is spoken in %s as “%s”', (given, family, language, spoken) => {
	expect(orderNames(given, family, language)).toBe(spoken);
});
