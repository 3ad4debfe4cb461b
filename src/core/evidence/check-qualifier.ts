import type { Findings } from '../problem.ts';

/** Checks that a qualifier that no words of a source prove has a reason. */
export function checkQualifier(
	{ qualifier, assumption }: { readonly qualifier?: string | undefined; readonly assumption?: string | undefined },
	findings: Findings,
): void {
	if (qualifier === undefined || assumption !== undefined) return;
	findings.report({
		rule: 'assumption-is-stated',
		path: ['qualifier'],
		message: `The data give a number, and the figure says “${qualifier}”.`,
		hint: 'Add `assumption`: why the number is so. Leave `qualifier` out if it is exact.',
	});
}
