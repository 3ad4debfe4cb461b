import { expect, test } from 'vitest';
import { textOfHtml, unguardHtml } from '../../../src/core/cite/guard-text.ts';

test('double quotes in the text of a reference are no attributes, which links of a page are looked for in', () => {
	const html = unguardHtml('<span style="font-variant:small-caps;">Z</span> " href="/x" <i>src="/y"</i>');
	expect(html).toBe('<span class="small-caps">Z</span> &quot; href=&quot;/x&quot; <i>src=&quot;/y&quot;</i>');
	expect(textOfHtml(html)).toBe('Z " href="/x" src="/y"');
});
