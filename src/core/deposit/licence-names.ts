/** Licences that both Zenodo and the Citation File Format name: SPDX identifiers of those that suit a report. */
const KNOWN = [
	/^CC0-1\.0$/,
	/^CC-BY(?:-NC)?(?:-SA|-ND)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)$/,
	/^(?:ODbL|ODC-By|PDDL)-1\.0$/,
	/^(?:MIT|Apache-2\.0|BSD-[23]-Clause|EUPL-1\.2|OGL-UK-3\.0)$/,
];

/** Whether repositories know a licence by its SPDX identifier. */
export function isKnownLicence(id: string): boolean {
	return KNOWN.some((pattern) => pattern.test(id));
}
