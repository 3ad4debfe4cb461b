/** Writes how long something took or may take, in milliseconds, for a message: “10 minutes”, “0.2 seconds”. */
export function durationInWords(milliseconds: number): string {
	const seconds = milliseconds / 1000;
	if (seconds < 120) return `${seconds} seconds`;
	return `${Math.round(seconds / 60)} minutes`;
}
