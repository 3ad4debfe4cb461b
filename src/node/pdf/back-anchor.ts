/** Where a link into the back matter leads. No id that an author gives holds a colon, so none of prose can be the same. */
export function backAnchor(id: string): string {
	return `back:${id}`;
}
